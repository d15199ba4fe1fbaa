/// A part of building a site.
package enum Stage: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// From the disk to bytes.
  case read
  /// From bytes to checked fields and settled addresses, with the scans for personal data and spam.
  case frontMatter
  /// From Markdown to HTML.
  case markdown
  /// From posts to all pages, feeds and the summary.
  case templates
  /// From bytes to the disk.
  case write

  package var title: String { self == .frontMatter ? "front matter and checks" : rawValue }
}
