package import KimDiagnostics
import KimTemplate

/// What a theme's designer can use: every kind of page with the fields of its views.
package enum ThemeReference {
  /// Readable as plain text and as Markdown.
  package static func text(language: Language) -> String {
    KimTemplate.reference(
      of: Dictionary(uniqueKeysWithValues: PageKind.allCases.map { ($0.rawValue, $0.schemas) }),
      language: language)
  }
}
