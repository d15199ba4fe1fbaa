import FoundationEssentials
import KimModel
import KimSystem

/// The last line of a part's summaries: what tells a whole file from one that was cut or edited.
struct ShardEnd: Sendable, Hashable, Codable {
  /// Whose summaries are in the file, in their order.
  let sites: [SiteID]
  /// Of all lines before this one, with their ends.
  let content: Fingerprint
  /// How many bytes of search data each of their sites has, in the order of the summaries; they stand
  /// one after the other in a file of their own.
  let searches: [Int]

  init(sites: [SiteID], after lines: [UInt8], searches: [Int]) {
    self.sites = sites
    content = Fingerprint(of: lines)
    self.searches = searches
  }

  /// Where the summaries are in a file, a line each, and the end; nil unless the file is as it was
  /// written.
  static func summaries(in file: [UInt8]) -> (lines: [Range<Int>], end: ShardEnd)? {
    guard file.last == newline, let last = file.dropLast().lastIndex(of: newline) else {
      return nil
    }
    do {
      let end = try JSONDecoder().decode(ShardEnd.self, from: Data(file[(last + 1)...]))
      let lines = file[...last].split(separator: newline).dropFirst().map(\.indices)
      guard end.content == Fingerprint(of: Array(file[...last])), end.sites.count == lines.count,
        end.searches.count == lines.count, end.searches.allSatisfy({ $0 >= 0 })
      else { return nil }
      return (lines, end)
    } catch {
      return nil
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
