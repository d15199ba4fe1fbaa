/// A text file of a site, as its bytes are on disk.
package struct SourceText: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
