import KimDiagnostics
package import KimModel
import KimTemplate

extension Theme {
  /// The languages that its texts are in, Indonesian among them.
  package var languages: [LanguageTag] { allTexts.languages }

  /// Its texts in a language; nil for one that it does not speak.
  package func texts(in language: LanguageTag) -> Texts? {
    if language == texts.language { return texts }
    return languages.contains(language) ? allTexts.texts(in: language) : nil
  }

  /// The theme in another language; nil for one that it does not speak.
  ///
  /// Texts are part of compiled templates, so that they cost a page nothing; a language is compiled
  /// when a site speaks it.
  package func speaking(_ language: LanguageTag) -> Theme? {
    guard language != texts.language, let texts = texts(in: language) else {
      return language == texts.language ? self : nil
    }
    var ignored = Diagnostics()
    let set = Self.templates(templateFiles, texts, &ignored)
    return Theme(self, speaking: texts, set)
  }

  /// Templates with texts in them; what is wrong with a template is so in any language.
  static func templates(
    _ files: [String: SourceFile], _ texts: Texts, _ diagnostics: inout Diagnostics
  ) -> TemplateSet {
    TemplateSet(
      compiling: files,
      entries: Dictionary(
        uniqueKeysWithValues: PageKind.allCases.map { ($0.rawValue, $0.schemas) }),
      texts: texts.patterns, diagnostics: &diagnostics)
  }
}
