/// What the index shows of a post.
package struct PostSummary: Sendable, Hashable, Codable {
  package let path: OutputPath
  package let type: PostType
  package let title: String
  package let day: Day
  package let summary: String
  package let photo: PhotoSummary?

  package struct PhotoSummary: Sendable, Hashable, Codable {
    package let path: OutputPath
    package let width: Int
    package let height: Int
    package let alt: String

    package init(path: OutputPath, width: Int, height: Int, alt: String) {
      self.path = path
      self.width = width
      self.height = height
      self.alt = alt
    }
  }

  package init(
    path: OutputPath, type: PostType, title: String, day: Day, summary: String,
    photo: PhotoSummary?
  ) {
    self.path = path
    self.type = type
    self.title = title
    self.day = day
    self.summary = summary
    self.photo = photo
  }
}
