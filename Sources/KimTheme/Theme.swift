package import KimDiagnostics
package import KimModel

/// A theme that has been checked: its templates compiled, its assets named by their content.
package struct Theme: Sendable {
  package let name: String

  /// Returns nil, with the reasons in `diagnostics`, unless every template of the theme is sound.
  package init?(name: String, parsing source: SourceFolder, diagnostics: inout Diagnostics) {
    self.name = name
  }
}
