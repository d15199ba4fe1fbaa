import KimDiagnostics
package import KimModel
import KimPages
package import KimTheme

/// Builds the index: a pure function of the sites' summaries, the theme and the province.
package struct ProvinceBuilder: Sendable {
  private let theme: Theme
  private let context: ProvinceContext
  private let pages: [Page]
  private let folder: String

  /// - Parameter folder: the path of `_provinsi` as people see it in messages.
  package init(theme: Theme, context: ProvinceContext, pages: [Page], folder: String) {
    self.theme = theme
    self.context = context
    self.pages = pages
    self.folder = folder
  }

  /// The index of sites whose posts nobody searches.
  package func build(_ summaries: [SiteSummary]) -> BuiltSite {
    build(summaries) { _, _ in [] }
  }

  /// `summaries` in the order of their ids.
  ///
  /// - Parameter searchPart: a part of a site's search data, empty if there is none: asked part by
  ///   part, so that not all of them have to be held, and of several threads.
  package func build<Failure: Error>(
    _ summaries: [SiteSummary],
    searchPart: @Sendable (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> BuiltSite {
    let (theme, isSpoken) = spokenTheme
    let index = ProvinceIndex(
      context: context, pages: pages, summaries: summaries, texts: theme.texts)
    // What lists are made of is gone when the search is made, which takes as much.
    let pages = try outputs(index, theme, searchPart)
    let search = try IndexSearch(index: index).outputs(part: searchPart)
    var diagnostics = LinkCheck(summaries).diagnostics
    if !isSpoken, let language = context.province.language {
      diagnostics.add(
        .unknownLanguage(
          context.province.languagePlace ?? Place(path: "\(folder)/provinsi.yml"), language,
          theme.languages))
    }
    return BuiltSite(outputs: pages + search, from: folder, diagnostics: diagnostics)
  }

  /// The search alone, of an index of which all else would come out as it did.
  package func search<Failure: Error>(
    _ summaries: [SiteSummary],
    searchPart: @Sendable (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [Output] {
    let index = ProvinceIndex(
      context: context, pages: pages, summaries: summaries, texts: spokenTheme.theme.texts)
    return try IndexSearch(index: index).outputs(part: searchPart)
  }

  /// The theme in the index's language, and whether it speaks that.
  private var spokenTheme: (theme: Theme, isSpoken: Bool) {
    guard let language = context.province.language else { return (theme, true) }
    guard let spoken = theme.speaking(language) else { return (theme, false) }
    return (spoken, true)
  }

  private func outputs<Failure: Error>(
    _ index: ProvinceIndex, _ theme: Theme,
    _ searchPart: (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [Output] {
    let posts = try IndexPosts(index: index, part: searchPart)
    let records = try IndexRecords(index: index, part: searchPart)
    return IndexLayout(index: index, posts: posts, records: records, theme: theme).outputs
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(
    _ place: Place, _ language: LanguageTag, _ known: [LanguageTag]
  ) -> Diagnostic {
    let list = known.map(\.code).joined(separator: ", ")
    return Diagnostic(
      .warning, code: "province/unknown-language", at: place,
      id: "tema ini belum punya teks berbahasa '\(language)'; indeks tetap berbahasa Indonesia",
      en: "this theme has no texts in the language '\(language)'; the index stays Indonesian",
      hint: LocalizedText(
        id: "tulis salah satu dari \(list), atau hapus baris 'bahasa'",
        en: "write one of \(list), or delete 'bahasa'"),
      mend: .write(LanguageTag.indonesian.code, at: place, isExample: true))
  }
}
