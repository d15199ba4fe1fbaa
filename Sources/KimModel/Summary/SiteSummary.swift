/// What the index knows of a site: the only thing that a site says to the province.
///
/// Bounded: counts, and the items that the index lists, never bodies; about 10 kB at most.
package struct SiteSummary: Sendable, Hashable, Codable {
  /// Raised when the meaning of a field changes, so that a summary from elsewhere is refused.
  package static let currentVersion = 5

  package var version = SiteSummary.currentVersion
  package let id: SiteID
  package let name: String
  package let level: SiteLevel
  package let locality: Locality
  /// The region's name as this KIM spells it, if it differs from the list.
  package var regionName: String?
  package var status = SiteStatus.active
  package var motto: String?
  package var cluster: String?
  package var whatsapp: PhoneNumber?
  package var founded: FoundingDate?
  package var memberCount: Int?
  package var term: Term?
  package var awards: [Award] = []
  package var logo: OutputPath?
  /// Where the site is, if it is published apart from the index.
  package var webAddress: WebAddress?
  package var colour: Colour?
  package var counts: [PostType: Int] = [:]
  /// Of the latest `monthLimit` months that have posts.
  package var months = CountTable.byMonth
  package var years = CountTable.byYear
  package var aspirations: [AspirationCount] = []
  /// What its village's government has to publish and the site has, in the order of the cases;
  /// empty for a KIM that is not of a `desa`.
  package var disclosed: [VillageInformation] = []
  /// How many lines its list of public information has, which stand in its search data.
  package var recordCount = 0
  /// At most `newestLimit`, newest first.
  package var newest: [PostSummary] = []
  /// The day of the newest post of any type but events, which are dated ahead.
  package var newestDay: Day?
  /// Urgent public information that holds, newest first.
  package var urgent: [PostSummary] = []
  /// What the index has a page for, by type, in the order of that page.
  package var items: [PostType: [PostSummary]] = [:]
  /// Links to other KIM, for the index to check.
  package var links: [SiteReference] = []
  package var pages = PathFilter([])

  package static let newestLimit = 8
  package static let monthLimit = 24
  package static let yearLimit = 10
  package static let urgentLimit = 3
  package static let awardLimit = 5
  package static let categoryLimit = 8
  package static let linkLimit = 12

  /// The types whose items the index lists, and how many of a site's at most.
  package static let itemLimits: [(type: PostType, limit: Int)] = [
    (.agenda, 20), (.klarifikasi, 20), (.umkm, 20), (.wisata, 20), (.potensi, 20),
    (.aspirasi, 10), (.sejarah, 10),
  ]

  package init(id: SiteID, name: String, level: SiteLevel, locality: Locality) {
    self.id = id
    self.name = name
    self.level = level
    self.locality = locality
  }

  package var postCount: Int { counts.values.reduce(0, +) }

  /// Where the site's pages are, seen from the index's root.
  package var root: String { webAddress?.string ?? id.string + "/" }

  /// Where it is, in words, as this KIM spells its region.
  package var place: String { locality.description(named: regionName) }
}
