package import KimModel

/// A theme's files, not yet compiled.
package struct ThemeFolder: Sendable {
  /// The name of the folder: what `tema` and `dasar` say.
  package let name: String
  package let source: SourceFolder

  package init(name: String, source: SourceFolder) {
    self.name = name
    self.source = source
  }
}
