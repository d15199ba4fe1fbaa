/// What the index knows of a site: the only thing that a site says to the province.
///
/// Bounded: counts and the newest posts, never bodies; about 10 kB at most.
package struct SiteSummary: Sendable, Hashable, Codable {
  /// Raised when the meaning of a field changes, so that a summary from elsewhere is refused.
  package static let currentVersion = 1

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
  package var founded: Day?
  package var memberCount: Int?
  package var logo: OutputPath?
  /// Where the site is, if it is published apart from the index.
  package var webAddress: WebAddress?
  package var colour: Colour?
  package var counts: [PostType: Int] = [:]
  /// At most `newestLimit`, newest first.
  package var newest: [PostSummary] = []

  package static let newestLimit = 12

  package init(id: SiteID, name: String, level: SiteLevel, locality: Locality) {
    self.id = id
    self.name = name
    self.level = level
    self.locality = locality
  }

  package var postCount: Int { counts.values.reduce(0, +) }
  package var newestDay: Day? { newest.first?.day }

  /// Where the site's pages are, seen from the index's root.
  package var root: String { webAddress?.string ?? id.string + "/" }

  /// Where it is, in words, as this KIM spells its region.
  package var place: String { locality.description(named: regionName) }
}
