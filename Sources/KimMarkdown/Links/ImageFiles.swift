/// The files of a photo, as they go into a page.
package struct ImageFiles: Sendable, Hashable {
  /// A JPEG, for browsers that know nothing else.
  package let url: String
  /// Of that one, in pixels.
  package let width: Int
  package let height: Int
  /// WebP files with their widths, as `srcset` has them.
  package let sourceSet: String
  /// The class of the colour that stands in its place until it has come; may be empty.
  package let tone: String

  package init(url: String, width: Int, height: Int, sourceSet: String, tone: String = "") {
    self.url = url
    self.width = width
    self.height = height
    self.sourceSet = sourceSet
    self.tone = tone
  }
}
