/// A plain page of a site or of the index: its profile, its contacts, how to join.
package struct Page: Sendable {
  /// The file's path below the site's folder.
  package let source: String
  package let path: OutputPath
  package let title: String
  package let summary: String
  package let body: RenderedBody

  package init(
    source: String, path: OutputPath, title: String, summary: String, body: RenderedBody
  ) {
    self.source = source
    self.path = path
    self.title = title
    self.summary = summary
    self.body = body
  }
}
