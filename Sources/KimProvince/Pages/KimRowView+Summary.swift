import KimModel
import KimTheme

extension KimRowView {
  /// A KIM in a list.
  ///
  /// - Parameter toRoot: from the page to the index's root.
  init(_ summary: SiteSummary, toRoot: String, note: String = "") {
    self.init(
      url: summary.root(from: toRoot) + SitePaths.home.string, name: summary.name,
      place: summary.shortPlace, note: note)
  }
}
