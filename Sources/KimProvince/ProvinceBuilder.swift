package import KimModel
package import KimTheme

/// Builds the index: a pure function of the sites' summaries, the theme and the province.
package struct ProvinceBuilder: Sendable {
  private let theme: Theme
  private let context: ProvinceContext
  private let pages: [Page]

  package init(theme: Theme, context: ProvinceContext, pages: [Page]) {
    self.theme = theme
    self.context = context
    self.pages = pages
  }

  /// `summaries` in the order of their ids.
  package func build(_ summaries: [SiteSummary]) -> BuiltSite {
    BuiltSite(outputs: [])
  }
}
