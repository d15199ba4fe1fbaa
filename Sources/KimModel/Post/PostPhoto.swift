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

/// The photos that a post's front matter names.
package struct PostPhotos: Sendable, Hashable {
  package let cover: PostPhoto?
  package let gallery: [PostPhoto]
  /// Videos that are named in the place of photos.
  package let videos: [PublishedFile]

  package init(cover: PostPhoto?, gallery: [PostPhoto], videos: [PublishedFile] = []) {
    self.cover = cover
    self.gallery = gallery
    self.videos = videos
  }
}
