import KimModel
import KimSiteWork
import KimSystem

/// The first line of a part's summaries: what they were made from, so that parts that do not belong
/// together are not put together.
struct ShardHeader: Sendable, Hashable, Codable {
  var format = ShardVersion().format
  var summaryVersion = ShardVersion().summaryVersion
  var tool = ShardVersion().tool
  let shard: Shard
  /// Of the province, the themes and the options.
  let content: Fingerprint
  let day: Day
  /// All sites of the part, also those that have no summary because they are broken.
  let sites: [SiteID]
}

/// The part of a header that every version has: it says who can read the rest.
struct ShardVersion: Sendable, Hashable, Codable {
  /// Raised when the form of these files changes.
  var format = 4
  var summaryVersion = SiteSummary.currentVersion
  var tool = ToolVersion.current
}
