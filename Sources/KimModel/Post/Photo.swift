/// A photo of a site, as its pages use it.
package struct Photo: Sendable, Hashable {
  /// Its path below the site's source folder.
  package let source: String
  /// Where it is published.
  package let path: OutputPath
  /// In pixels.
  package let width: Int
  package let height: Int
  package let format: PhotoFormat

  package init(source: String, path: OutputPath, width: Int, height: Int, format: PhotoFormat) {
    self.source = source
    self.path = path
    self.width = width
    self.height = height
    self.format = format
  }
}
