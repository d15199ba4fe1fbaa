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
    .leftAsItWas(source.diagnostics)
  }
}
