import KimModel

extension SiteSummary {
  /// Where the site's root is, from a page of the index that is `toRoot` below the index's root.
  func root(from toRoot: String) -> String {
    webAddress?.string ?? toRoot + root
  }
}
