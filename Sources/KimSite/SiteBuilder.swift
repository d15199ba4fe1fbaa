import KimContent
import KimDiagnostics
package import KimModel
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
      let content = SiteContent(parsing: source, context: context, diagnostics: &diagnostics)
    else { return .leftAsItWas(diagnostics) }
    let theme = theme(for: content, in: source, diagnostics: &diagnostics)
    let site = site(source.id, content)
    diagnostics.add(RegionCheck.diagnostics(of: site, in: source))
    let outputs = SiteLayout(site: site, theme: theme).outputs
    diagnostics.add(UnusedPhotos(source: source, outputs: outputs).diagnostics)
    let pages = outputs.map(\.path).filter { $0.string.hasSuffix(".html") }
    return BuiltSite(
      outputs: outputs, summary: site.summary(pages: pages),
      retention: .outputsOf(sources: content.brokenSources),
      days: SiteExpiry(site, content: content).valid, diagnostics: diagnostics)
  }

  /// The share card of a site of which `kim.yml` alone has been read; nil where there is none, or
  /// where it shows a logo.
  package func card(of source: SiteSource) -> ShareCard? {
    var diagnostics = Diagnostics()
    guard
      let content = SiteContent(parsing: source, context: context, diagnostics: &diagnostics)
    else { return nil }
    let site = site(source.id, content)
    guard site.home != nil else { return nil }
    return site.card(in: theme(for: content, in: source, diagnostics: &diagnostics))
  }

  private func site(_ id: SiteID, _ content: SiteContent) -> Site {
    Site(
      id: id, content: content, slice: context.slice(for: content.profile.code),
      cards: PostCards(content.posts, summary: \.listed))
  }

  private func theme(
    for content: SiteContent, in source: SiteSource, diagnostics: inout Diagnostics
  ) -> Theme {
    guard let name = content.profile.theme else { return themes.standard }
    if let theme = themes[name] { return theme }
    diagnostics.add(
      .unknownTheme(Place(path: "\(source.folder)/kim.yml"), name, known: themes.names))
    return themes.standard
  }
}

extension Diagnostic {
  fileprivate static func unknownTheme(
    _ place: Place, _ name: String, known: [String]
  ) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "site/unknown-theme", at: place,
      id: "tema '\(name)' tidak ada; tema baku dipakai", en: "there is no theme '\(name)'",
      hint: LocalizedText(id: "tema yang ada: \(list)", en: "themes: \(list)"))
  }
}
