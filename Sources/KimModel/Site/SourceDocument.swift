/// A file of a site that is neither text nor picture.
package struct SourceDocument: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let byteCount: Int
  /// The first hexadecimal digits of the content's SHA-256.
  package let hash: String

  package init(path: String, byteCount: Int, hash: String) {
    self.path = path
    self.byteCount = byteCount
    self.hash = hash
  }
}
