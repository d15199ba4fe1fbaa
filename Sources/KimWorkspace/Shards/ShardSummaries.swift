import FoundationEssentials
import KimModel
import KimSiteWork
import KimSystem

/// Writes the summaries of one part's sites to a file, for the machine that builds the index: a
/// line that says what they are, a line for each, and a line that says that this was all.
struct ShardSummaries {
  private let shard: Shard
  private let plan: BuildPlan

  init(_ shard: Shard, of plan: BuildPlan) {
    self.shard = shard
    self.plan = plan
  }

  static func fileName(of shard: Shard) -> String {
    "bagian-\(shard.number)-dari-\(shard.count).jsonl"
  }

  /// `sites` are those that the index lists.
  func write(
    _ sites: [SiteID], from writer: borrowing OutputWriter, to path: TypedPath
  ) throws {
    let header = ShardHeader(
      shard: shard, content: plan.province.keys.content, day: plan.province.day,
      sites: plan.sites.map(\.id))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines = [UInt8](try encoder.encode(header)) + [UInt8(ascii: "\n")]
    var count = 0
    for site in sites {
      let summary = try writer.summary(of: site)
      guard !summary.isEmpty else { continue }
      lines += summary + [UInt8(ascii: "\n")]
      count += 1
    }
    lines += try encoder.encode(ShardEnd(count: count, after: lines)) + [UInt8(ascii: "\n")]
    _ = try Folder.creating(path).write(lines, to: Self.fileName(of: shard))
  }
}
