package import KimDiagnostics
package import KimModel

/// What came of writing one owner's files.
package struct Delivery: Sendable {
  /// All files, and those of them that are pages.
  package internal(set) var files = WriteCounts()
  package internal(set) var pages = WriteCounts()
  /// What the index is to say of the site; nil if nothing is known of it.
  package internal(set) var summary: SiteSummary?
  package internal(set) var diagnostics = Diagnostics()

  package init() {}

  mutating func count(_ change: WriteCounts, of path: OutputPath) {
    files += change
    if path.string.hasSuffix(".html") { pages += change }
  }
}
