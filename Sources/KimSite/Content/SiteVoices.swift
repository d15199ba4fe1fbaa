import KimContent
import KimDiagnostics
import KimModel
import KimPages
import KimTheme

/// A site's theme in the languages that its pages speak.
///
/// A page speaks one language from its menu to its foot, so that its `lang` is true for all that
/// screen readers say: a post in English has an English page, in a site whose other pages are
/// Indonesian.
struct SiteVoices: Sendable {
  let own: Theme
  /// In the languages of single posts.
  private let others: [LanguageTag: Theme]
  /// Of the index, for what it lists of the site.
  let index: Texts

  init(_ theme: Theme, index: Texts) {
    own = theme
    others = [:]
    self.index = index
  }

  /// Says which languages the theme does not speak: their pages keep the site's, or Indonesian.
  init(
    _ theme: Theme, _ content: SiteContent, in source: SiteSource, index: Texts,
    diagnostics: inout Diagnostics
  ) {
    var own = theme
    if let language = content.profile.language {
      if let spoken = theme.speaking(language) {
        own = spoken
      } else {
        let place = source.place(ofProfile: "bahasa")
        diagnostics.add(.unknownSiteLanguage(place, language, theme.languages))
      }
    }
    var others: [LanguageTag: Theme] = [:]
    for post in content.posts {
      guard let language = post.fields.language, language != own.texts.language else { continue }
      if others[language] != nil { continue }
      guard let spoken = theme.speaking(language) else {
        let place = source.place(of: "bahasa", in: post.source)
        diagnostics.add(.unknownPostLanguage(place, language, theme.languages))
        continue
      }
      others[language] = spoken
    }
    self.own = own
    self.others = others
    self.index = index
  }

  /// The theme that a post's page is made with.
  func theme(of post: Post) -> Theme {
    guard !others.isEmpty, let language = post.fields.language else { return own }
    return others[language] ?? own
  }

  /// A frame for each language besides the site's own.
  func frames(_ frame: (Theme) -> SiteFrame) -> SiteFrames {
    SiteFrames(own: frame(own), others: others.mapValues(frame))
  }
}

/// The frames of a site's pages, a language each.
struct SiteFrames {
  let own: SiteFrame
  fileprivate let others: [LanguageTag: SiteFrame]

  func frame(of post: Post) -> SiteFrame {
    guard !others.isEmpty, let language = post.fields.language else { return own }
    return others[language] ?? own
  }
}

extension Diagnostic {
  fileprivate static func unknownSiteLanguage(
    _ place: Place, _ language: LanguageTag, _ known: [LanguageTag]
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "site/unknown-language", at: place,
      id: "tema ini belum punya teks berbahasa '\(language)'; situs tetap berbahasa Indonesia",
      en: "this theme has no texts in the language '\(language)'; the site stays Indonesian",
      hint: hint(known), mend: .write(LanguageTag.indonesian.code, at: place, isExample: true))
  }

  fileprivate static func unknownPostLanguage(
    _ place: Place, _ language: LanguageTag, _ known: [LanguageTag]
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/unknown-language", at: place,
      id: "tema ini belum punya teks berbahasa '\(language)'; halaman ini mengikuti bahasa situs",
      en: "this theme has no texts in the language '\(language)'; this page keeps the site's",
      hint: hint(known), mend: .write(LanguageTag.indonesian.code, at: place, isExample: true))
  }

  private static func hint(_ known: [LanguageTag]) -> LocalizedText {
    let list = known.map(\.code).joined(separator: ", ")
    return LocalizedText(
      id: "tulis salah satu dari \(list), atau hapus baris 'bahasa'",
      en: "write one of \(list), or delete 'bahasa'")
  }
}
