import KimModel
import KimSiteWork

/// Orders sites for workers.
enum SiteSchedule {
  /// In each wave the largest site comes first, so that no worker is left alone with it at the end.
  ///
  /// A site inside another one's folder comes in a later wave than that one: what the outer one no
  /// longer has there is gone before the inner one's files come.
  static func waves(of sites: [SiteFolder]) -> [[SiteFolder]] {
    let ids = Set(sites.map(\.id))
    let byDepth = Dictionary(grouping: sites) { depth(of: $0.id, among: ids) }
    return byDepth.keys.sorted().compactMap { byDepth[$0]?.sorted(by: isEarlier) }
  }

  /// How many of the sites this one is inside of.
  private static func depth(of id: SiteID, among ids: Set<SiteID>) -> Int {
    let names = id.components
    return (1..<max(names.count, 1)).count { count in
      SiteID(names.prefix(count).joined(separator: "/")).map(ids.contains) ?? false
    }
  }

  private static func isEarlier(_ left: SiteFolder, _ right: SiteFolder) -> Bool {
    left.size == right.size ? left.id < right.id : left.size > right.size
  }
}
