/// A photo with the words that belong to it in one post.
package struct PostPhoto: Sendable, Hashable {
  package let photo: Photo
  package let alt: String
  package let caption: String?
  package let credit: String?

  package init(photo: Photo, alt: String, caption: String? = nil, credit: String? = nil) {
    self.photo = photo
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}
