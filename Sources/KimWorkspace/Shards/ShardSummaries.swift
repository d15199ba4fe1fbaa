import FoundationEssentials
import Glibc
package import KimModel
package import KimSiteWork
package import KimSystem

/// Writes the summaries of one part's sites to a file, for the machine that builds the index: a
/// line that says what they are, a line for each, and a line that says that this was all.
package struct ShardSummaries {
  private let shard: Shard
  private let plan: BuildPlan

  package init(_ shard: Shard, of plan: BuildPlan) {
    self.shard = shard
    self.plan = plan
  }

  static func fileName(of shard: Shard) -> String {
    "bagian-\(shard.number)-dari-\(shard.count).jsonl"
  }

  /// The file with the search data, beside the one of the summaries.
  static func searchName(of name: String) -> String {
    (name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name) + ".cari"
  }

  /// `sites` are those that the index lists, `summary` gives the summary of each as JSON, empty if it
  /// has none, and `search` its search data as they stand in a file, which is asked twice.
  package func write(
    _ sites: [SiteID], to path: TypedPath, summary: (SiteID) throws -> [UInt8],
    search: (SiteID) throws -> [UInt8]
  ) throws {
    let header = ShardHeader(
      shard: shard, content: plan.province.keys.content, day: plan.province.day,
      sites: plan.sites.map(\.id))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines = [UInt8](try encoder.encode(header)) + [UInt8(ascii: "\n")]
    var searches: [Int] = []
    var listed: [SiteID] = []
    for site in sites {
      let summary = try summary(site)
      guard !summary.isEmpty else { continue }
      lines += summary + [UInt8(ascii: "\n")]
      searches.append(try search(site).count)
      listed.append(site)
    }
    let folder = try Folder.creating(path)
    let name = Self.fileName(of: shard)
    try writeSearches(of: listed, to: Self.searchName(of: name), in: folder, search)
    let end = ShardEnd(sites: listed, after: lines, searches: searches)
    lines += try encoder.encode(end) + [UInt8(ascii: "\n")]
    _ = try folder.write(lines, to: name)
  }

  /// One after the other, so that no more than one is held.
  private func writeSearches(
    of sites: [SiteID], to name: String, in folder: borrowing Folder,
    _ search: (SiteID) throws -> [UInt8]
  ) throws {
    var failure: (any Error)?
    do {
      try folder.replace(name) { (file) throws(SystemFailure) in
        for site in sites {
          var bytes: [UInt8] = []
          do {
            bytes = try search(site)
          } catch {
            failure = error
            throw SystemFailure(code: EIO)
          }
          try file.write(bytes)
        }
      }
    } catch {
      throw failure ?? error
    }
  }
}
