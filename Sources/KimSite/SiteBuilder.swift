import KimContent
import KimDiagnostics
package import KimModel
import KimSearch
package import KimTheme

/// Builds one KIM's site: a pure function of its folder, the themes and the province.
package struct SiteBuilder: Sendable {
  private let themes: Themes
  private let context: ProvinceContext

  package init(themes: Themes, context: ProvinceContext) {
    self.themes = themes
    self.context = context
  }

  package func build(_ source: SiteSource) -> BuiltSite {
    var diagnostics = source.diagnostics
    guard
      let content = SiteContent(
        parsing: source, context: context, words: BodyWords(themes).words,
        diagnostics: &diagnostics)
    else { return .leftAsItWas(diagnostics) }
    guard let theme = theme(for: content, in: source, diagnostics: &diagnostics) else {
      return .leftAsItWas(diagnostics)
    }
    let site = site(source, content, theme, &diagnostics)
    diagnostics.add(RegionCheck.diagnostics(of: site, in: source))
    let search = site.searchContent
    let outputs = SiteLayout(site: site, search: search).outputs
    let waiting = content.brokenSources.union(content.withheld.map(\.path))
    let unused = UnusedFiles(content.source, outputs: outputs, waiting: waiting)
    diagnostics.add(unused.diagnostics)
    let pages = outputs.map(\.path).filter { $0.string.hasSuffix(".html") }
    return BuiltSite(
      outputs: outputs, from: source.folder, summary: site.summary(pages: pages),
      search: SearchData.body(of: search, records: site.indexRecords),
      retention: .outputsOf(sources: content.brokenSources),
      validity: SiteExpiry(site, content: content).validity(around: context.moment),
      diagnostics: diagnostics, withheld: content.withheld + unused.withheld)
  }

  /// The share card of a site of which `kim.yml` alone has been read; nil where there is none, or
  /// where it shows a logo.
  package func card(of source: SiteSource) -> ShareCard? {
    var diagnostics = Diagnostics()
    guard
      let content = SiteContent(
        parsing: source, context: context, words: BodyWords(themes).words,
        diagnostics: &diagnostics)
    else { return nil }
    guard let theme = theme(for: content, in: source, diagnostics: &diagnostics) else {
      return nil
    }
    let site = site(source, content, theme, &diagnostics)
    return site.home == nil ? nil : site.card
  }

  private func site(
    _ source: SiteSource, _ content: SiteContent, _ theme: Theme, _ diagnostics: inout Diagnostics
  ) -> Site {
    let standard = themes.standard
    let index = context.province.language.flatMap { standard.texts(in: $0) } ?? standard.texts
    return Site(
      id: source.id, content: content, slice: context.slice(for: content.profile.code),
      voices: SiteVoices(theme, content, in: source, index: index, diagnostics: &diagnostics))
  }

  /// Nil, with an error, for a theme that is broken: its site must not be published in another's
  /// clothes.
  private func theme(
    for content: SiteContent, in source: SiteSource, diagnostics: inout Diagnostics
  ) -> Theme? {
    let required = context.province.requiredTheme
    if let required, let name = content.profile.theme, name != required {
      diagnostics.add(.requiredTheme(source.place(ofProfile: "tema"), name, required))
    }
    guard let name = required ?? content.profile.theme else { return themes.standard }
    if let theme = themes[name] { return theme }
    let place = Place(path: "\(source.folder)/kim.yml")
    guard !themes.isBroken(name) else {
      diagnostics.add(.brokenTheme(place, name))
      return nil
    }
    let written = source.place(ofProfile: "tema")
    diagnostics.add(.unknownTheme(written, name, known: themes.names))
    return themes.standard
  }
}

extension Diagnostic {
  fileprivate static func unknownTheme(
    _ place: Place, _ name: String, known: [String]
  ) -> Diagnostic {
    let list = known.joined(separator: ", ")
    let meant = Suggestion.nearest(to: name, in: known) ?? known.first
    return Diagnostic(
      .warning, code: "site/unknown-theme", at: place,
      id: "tema '\(name)' tidak ada; tema baku dipakai", en: "there is no theme '\(name)'",
      hint: LocalizedText(
        id: (meant.map { "tulis tema: \($0); " } ?? "") + "tema yang ada: \(list)",
        en: (meant.map { "write tema: \($0); " } ?? "") + "themes: \(list)"),
      mend: meant.flatMap { .write($0, at: place) })
  }

  fileprivate static func requiredTheme(
    _ place: Place, _ name: String, _ required: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "site/required-theme", at: place,
      id: "tema '\(name)' tidak dipakai; provinsi.yml mewajibkan tema '\(required)'",
      en: "the theme '\(name)' is not used; provinsi.yml requires '\(required)'",
      hint: LocalizedText(
        id: "hapus baris ini, atau tulis tema: \(required)",
        en: "delete this line, or write tema: \(required)"),
      mend: .write(required, at: place))
  }

  fileprivate static func brokenTheme(_ place: Place, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/broken-theme", at: place,
      id: "tema '\(name)' sedang rusak; situs ini dibiarkan seperti semula",
      en: "the theme '\(name)' is broken; this site is left as it was",
      hint: LocalizedText(
        id: "perbaiki temanya (lihat kesalahannya di laporan ini), atau hapus baris 'tema' ini",
        en: "mend the theme (its errors are in this report), or delete this 'tema'"))
  }
}
