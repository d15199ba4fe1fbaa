import KimMarkdown
import KimModel
import KimTheme

/// What the texts of a site say beside what their writers wrote, for each language that is asked
/// for once. A class, because what it knows grows while a site is read.
final class BodyWords {
  private let themes: Themes
  private var known: [LanguageTag?: MarkdownWords] = [:]

  init(_ themes: Themes) { self.themes = themes }

  /// - Parameter language: a post's; nil for the site's.
  func words(_ profile: SiteProfile, _ language: LanguageTag?) -> MarkdownWords {
    if let known = known[language] { return known }
    let theme = profile.theme.flatMap { themes[$0] } ?? themes.standard
    let texts =
      language.flatMap { theme.texts(in: $0) } ?? profile.language.flatMap { theme.texts(in: $0) }
    let words = MarkdownWords(texts ?? theme.texts)
    known[language] = words
    return words
  }
}

extension MarkdownWords {
  fileprivate init(_ texts: Texts) {
    self.init()
    note = texts[.kotakCatatan]
    tip = texts[.kotakKiat]
    important = texts[.kotakPenting]
    warning = texts[.kotakPeringatan]
    caution = texts[.kotakAwas]
    done = texts[.tugasSelesai]
    notDone = texts[.tugasBelum]
    footnotes = texts[.catatanKaki]
    backToText = texts[.kembaliKeTeks]
    watchVideo = texts[.tontonVideo]
    doNotOpen = texts[.janganDibuka]
  }
}
