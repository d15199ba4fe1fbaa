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
