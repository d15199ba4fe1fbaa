package import KimModel

/// One of several parts of all sites, so that machines can share the work.
///
/// Which part a site is in depends on its id and the number of parts only: a new site moves no
/// other one, and what each machine keeps between builds stays of use.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// From 1.
  package let number: Int
  package let count: Int

  package static let largestCount = 1000

  package init?(_ number: Int, of count: Int) {
    guard (1...Self.largestCount).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `3/8`; nil unless it is one of at least that many parts.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number, of: count)
  }

  package var description: String { "\(number)/\(count)" }

  package func contains(_ site: SiteID) -> Bool {
    // FNV-1a, which is the same on every machine.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in site.string.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash % UInt64(count)) == number - 1
  }
}

extension Shard: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let shard = Shard(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a part")
    }
    self = shard
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
