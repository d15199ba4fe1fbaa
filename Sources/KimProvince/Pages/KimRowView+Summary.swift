import KimModel
import KimPages
import KimTheme

extension KimRowView {
  /// A KIM in a list.
  ///
  /// - Parameter toRoot: from the page to the index's root.
  init(_ summary: SiteSummary, toRoot: String, note: String = "") {
    self.init(
      url: summary.root(from: toRoot) + SitePaths.home.string, name: summary.name,
      place: summary.placeBesideName, note: note)
  }

  /// A KIM as a card: with its mark in its own colour, its newest post and how many it has.
  init(_ summary: SiteSummary, toRoot: String, in frame: SiteFrame) {
    let mark = frame.markColours(summary.colour)
    self.init(
      url: summary.root(from: toRoot) + SitePaths.home.string, name: summary.name,
      place: summary.placeBesideName, note: summary.countNote(frame.texts),
      initial: SiteMark.initial(of: summary.name), fill: mark.fill.hex, ink: mark.text.hex,
      newestText: summary.newestDay.map(frame.texts.date) ?? "")
  }
}
