/// What one writer may take; past a limit, that post or site is left out.
package struct Limits: Sendable, Hashable {
  package var postBytes = 1 << 20
  package var frontMatterBytes = 64 << 10
  package var photoBytes = 25_000_000
  package var filesPerSite = 5000
  /// Levels of nested Markdown.
  package var markdownDepth = 100

  /// What building one site may take, in seconds and in bytes.
  package var buildSeconds = 30
  package var buildMemoryBytes = 1 << 30

  package init() {}
}
