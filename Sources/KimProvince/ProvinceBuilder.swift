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

  /// `summaries` in the order of their ids.
  package func build(_ summaries: [SiteSummary]) -> BuiltSite {
    let index = ProvinceIndex(context: context, pages: pages, summaries: summaries)
    return BuiltSite(
      outputs: IndexLayout(index: index, theme: theme).outputs, from: folder,
      diagnostics: LinkCheck(summaries).diagnostics)
  }
}
