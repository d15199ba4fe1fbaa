/// A picture file of a site: what its header and its name say, not its pixels.
package struct SourcePhoto: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let format: PhotoFormat
  /// In pixels.
  package let width: Int
  package let height: Int
  /// The first hexadecimal digits of the content's SHA-256.
  package let hash: String

  package init(path: String, format: PhotoFormat, width: Int, height: Int, hash: String) {
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.hash = hash
  }
}
