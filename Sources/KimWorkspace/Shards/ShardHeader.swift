import KimModel
import KimSiteWork
import KimSystem

/// The first line of a part's summaries: what they were made from, so that parts that do not belong
/// together are not put together.
struct ShardHeader: Sendable, Hashable, Codable {
  /// Raised when the form of these files changes.
  static let currentFormat = 2

  var format = ShardHeader.currentFormat
  var summaryVersion = SiteSummary.currentVersion
  var tool = ToolVersion.current
  let shard: Shard
  /// Of the province, the themes and the options.
  let content: Fingerprint
  let day: Day
  /// All sites of the part, also those that have no summary because they are broken.
  let sites: [SiteID]
}
