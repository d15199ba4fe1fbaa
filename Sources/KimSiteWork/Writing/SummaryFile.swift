import FoundationEssentials
package import KimModel

/// Reads a site's summary from JSON, the form in which processes and machines exchange it.
package enum SummaryFile {
  /// Nil for what no build of this version has written.
  package static func summary(from bytes: [UInt8]) -> SiteSummary? {
    decoded(bytes).flatMap { $0.version == SiteSummary.currentVersion ? $0 : nil }
  }

  /// The same without lists of posts and counts by time, which take most of the reading: what a search
  /// needs to know of a site.
  package static func outline(from bytes: [UInt8]) -> SiteSummary? {
    guard let read: Outline = decoded(bytes), read.version == SiteSummary.currentVersion else {
      return nil
    }
    var summary = SiteSummary(
      id: read.id, name: read.name, level: read.level, locality: read.locality)
    summary.regionName = read.regionName
    summary.motto = read.motto
    summary.cluster = read.cluster
    summary.webAddress = read.webAddress
    summary.counts = read.counts
    return summary
  }

  /// Under the names that they have in `SiteSummary`.
  private struct Outline: Decodable {
    let version: Int
    let id: SiteID
    let name: String
    let level: SiteLevel
    let locality: Locality
    let regionName: String?
    let motto: String?
    let cluster: String?
    let webAddress: WebAddress?
    let counts: [PostType: Int]
  }

  private static func decoded<Value: Decodable>(_ bytes: [UInt8]) -> Value? {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      return nil
    }
  }
}
