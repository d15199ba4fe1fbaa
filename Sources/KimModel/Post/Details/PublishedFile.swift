/// A document of a site, as it is published.
package struct PublishedFile: Sendable, Hashable {
  /// Its path below the site's source folder.
  package let source: String
  package let path: OutputPath
  package let byteCount: Int

  package init(source: String, path: OutputPath, byteCount: Int) {
    self.source = source
    self.path = path
    self.byteCount = byteCount
  }
}
