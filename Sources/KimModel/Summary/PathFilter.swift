/// Which pages a site has, in few bytes: a Bloom filter.
///
/// It never denies a page that is there. Of those that are not, it takes about one in a thousand
/// for one that is, and more on a site of thousands of pages: a dead link may go unnoticed, and no
/// good one is called dead.
package struct PathFilter: Sendable, Hashable, Codable {
  /// Four bits each, as hexadecimal digits, so that it needs no other coding.
  private let digits: [UInt8]

  private static let bitsPerPath = 12
  private static let mostBits = 2048
  private static let probes = 5

  package init(_ paths: some Collection<OutputPath>) {
    let wanted = min(Self.mostBits, max(64, paths.count * Self.bitsPerPath))
    var digits = [UInt8](repeating: 0, count: (wanted + 3) / 4)
    for path in paths {
      Self.probe(path.string, among: digits.count * 4) { bit in
        digits[bit / 4] |= 1 << UInt8(bit % 4)
        return true
      }
    }
    self.digits = digits
  }

  package func mayContain(_ path: String) -> Bool {
    guard !digits.isEmpty else { return false }
    return Self.probe(path, among: digits.count * 4) {
      digits[$0 / 4] & (1 << UInt8($0 % 4)) != 0
    }
  }

  /// Two halves of one FNV-1a hash make all probes (Kirsch and Mitzenmacher, 2006).
  ///
  /// - Returns: whether all bits of the path pass; those behind one that does not are not asked for.
  @discardableResult
  private static func probe(_ path: String, among count: Int, _ passes: (Int) -> Bool) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let (low, high) = (hash & 0xffff_ffff, (hash >> 32) | 1)
    return (0..<UInt64(probes)).allSatisfy { passes(Int((low &+ $0 &* high) % UInt64(count))) }
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    digits = text.utf8.map { $0 <= UInt8(ascii: "9") ? $0 & 15 : ($0 & 7) + 9 }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// As it is written: a hexadecimal digit for four bits.
  var text: String {
    let letters = Array("0123456789abcdef".utf8)
    return String(decoding: digits.map { letters[Int($0)] }, as: UTF8.self)
  }
}
