import KimModel

/// A theme's files, not yet compiled.
struct ThemeFolder: Sendable {
  let name: String
  let source: SourceFolder
}
