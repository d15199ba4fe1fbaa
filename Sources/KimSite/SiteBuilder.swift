package import KimModel
package import KimTheme

/// Builds one KIM's site: a pure function of its folder, the theme and the province.
package struct SiteBuilder: Sendable {
  private let theme: Theme
  private let context: ProvinceContext

  package init(theme: Theme, context: ProvinceContext) {
    self.theme = theme
    self.context = context
  }

  package func build(_ source: SiteSource) -> BuiltSite {
    .leftAsItWas(source.diagnostics)
  }
}
