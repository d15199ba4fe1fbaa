package import KimModel

/// When a file goes: what others show or lead to comes before them, so that the published sites
/// never lead to what is not there yet.
package enum DeliveryStage: Int, Sendable, Comparable, CaseIterable {
  /// Photos, documents, and files of the theme.
  case shown
  /// What is about one source: posts and pages.
  case pages
  case lists
  case home
  case indexPages
  case indexHome
  /// Feeds, sitemaps, calendars and open data: they call others to come.
  case feeds

  /// - Parameters:
  ///   - path: below the folder of its site, or of the index.
  ///   - hasSource: whether it is about one source file.
  package init(of path: OutputPath, isOfIndex: Bool, hasSource: Bool) {
    if SitePaths.isShownByPages(path) {
      self = .shown
    } else if !path.string.hasSuffix(".html") && !path.string.hasSuffix(".htm") {
      self = .feeds
    } else if hasSource {
      self = .pages
    } else if isOfIndex {
      self = path == .home ? .indexHome : .indexPages
    } else {
      self = path == .home ? .home : .lists
    }
  }

  package static func < (left: DeliveryStage, right: DeliveryStage) -> Bool {
    left.rawValue < right.rawValue
  }
}
