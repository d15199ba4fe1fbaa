import KimModel

/// A synthetic province: sites are made one at a time, when they are asked for.
package struct Corpus: Sendable {
  package let settings: CorpusSettings
  let regions: RegionList
  package let places: [SitePlace]

  package init(_ settings: CorpusSettings, regions: RegionList) {
    self.settings = settings
    self.regions = regions
    places = SitePlace.all(settings.sites, in: regions)
  }

  package func site(_ index: Int) -> SyntheticSite {
    SyntheticSite(index, place: places[index], settings: settings)
  }

  /// The day on which everything is built, so that posts of the corpus are neither new nor old by
  /// the time that it is used.
  package static let day = "2026-11-21"

  /// The same in days since 1970.
  static let today = Day(iso: day)?.daysSinceEpoch ?? 0

  static func iso(_ date: Int) -> String { Day(daysSinceEpoch: date)?.description ?? day }
}

/// All that a synthetic province depends on, besides the region list.
package struct CorpusSettings: Sendable, Hashable, Codable {
  package var sites: Int
  /// Of each site.
  package var posts: Int
  package var seed: UInt64
  /// Of a post's file with its front matter, in bytes.
  package var meanSize: Int

  package init(sites: Int, posts: Int, seed: UInt64, meanSize: Int = 3300) {
    self.sites = sites
    self.posts = posts
    self.seed = seed
    self.meanSize = meanSize
  }
}
