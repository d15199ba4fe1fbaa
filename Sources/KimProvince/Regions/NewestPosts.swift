import KimModel
import KimPages
import KimTheme

/// The newest posts of several KIM together.
enum NewestPosts {
  /// Newest first; on one day in the order of sites and paths.
  ///
  /// - Parameter perSite: so that one busy KIM does not fill the page alone.
  static func of(_ summaries: [SiteSummary], count: Int, perSite: Int) -> [IndexItems.Entry] {
    let entries = summaries.flatMap { site in
      site.newest.prefix(perSite).map { IndexItems.Entry(site: site, post: $0) }
    }
    return Array(entries.sorted(by: IndexItems.isBefore).prefix(count))
  }
}

extension [IndexItems.Entry] {
  /// As a page of the index shows them, one with a photo on top.
  ///
  /// - Parameter toRoot: from the page to the index's root.
  func cards(toRoot: String) -> [CardView] {
    leading { $0.post.photo != nil }.enumerated().map { offset, entry in
      CardView(
        entry.post, root: entry.site.root(from: toRoot), origin: entry.site.name,
        isLead: offset == 0)
    }
  }
}
