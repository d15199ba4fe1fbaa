import FoundationEssentials
import KimSystem

/// The last line of a part's summaries: what tells a whole file from one that was cut or edited.
struct ShardEnd: Sendable, Hashable, Codable {
  /// How many summaries are in the file.
  let count: Int
  /// Of all lines before this one, with their ends.
  let content: Fingerprint

  init(count: Int, after lines: [UInt8]) {
    self.count = count
    content = Fingerprint(of: lines)
  }

  /// The summaries in a file, a line each; nil unless the file is as it was written.
  static func summaries(in file: [UInt8]) -> [[UInt8]]? {
    guard file.last == newline, let end = file.dropLast().lastIndex(of: newline) else { return nil }
    let lines = Array(file[...end])
    do {
      let read = try JSONDecoder().decode(ShardEnd.self, from: Data(file[(end + 1)...]))
      let summaries = lines.split(separator: newline).dropFirst().map(Array.init)
      return read == ShardEnd(count: summaries.count, after: lines) ? summaries : nil
    } catch {
      return nil
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
