import FoundationEssentials
import KimSystem

/// The last line of a part's summaries: what tells a whole file from one that was cut or edited.
struct ShardEnd: Sendable, Hashable, Codable {
  /// How many summaries are in the file.
  let count: Int
  /// Of all lines before this one, with their ends.
  let content: Fingerprint
  /// How many bytes of search data each of their sites has, in the order of the summaries; they stand
  /// one after the other in a file of their own.
  let searches: [Int]

  init(count: Int, after lines: [UInt8], searches: [Int]) {
    self.count = count
    content = Fingerprint(of: lines)
    self.searches = searches
  }

  /// The summaries in a file, a line each, and the end; nil unless the file is as it was written.
  static func summaries(in file: [UInt8]) -> (lines: [[UInt8]], end: ShardEnd)? {
    guard file.last == newline, let end = file.dropLast().lastIndex(of: newline) else { return nil }
    let lines = Array(file[...end])
    do {
      let read = try JSONDecoder().decode(ShardEnd.self, from: Data(file[(end + 1)...]))
      let summaries = lines.split(separator: newline).dropFirst().map(Array.init)
      let end = ShardEnd(count: summaries.count, after: lines, searches: read.searches)
      guard read == end, end.searches.count == end.count, end.searches.allSatisfy({ $0 >= 0 })
      else { return nil }
      return (summaries, end)
    } catch {
      return nil
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
