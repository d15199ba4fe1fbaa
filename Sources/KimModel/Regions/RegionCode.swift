/// An official region code of the Ministry of Home Affairs, such as `16.06.06.2003`.
///
/// Always text: `11.10` is not `11.1`. BPS codes look alike and differ; they are not accepted.
/// Source of the form: Kepmendagri 300.2.2-2138/2025.
package struct RegionCode: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let string: String

  package enum Level: Int, Sendable, Comparable, CaseIterable {
    case province, regency, district, village

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Returns nil unless the text is `PP`, `PP.KK`, `PP.KK.CC` or `PP.KK.CC.DDDD`, digits all.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    for (part, width) in zip(parts, [2, 2, 2, 4]) {
      guard part.utf8.count == width, part.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
    }
    string = text
  }

  private init(prefix: Substring) { string = String(prefix) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = RegionCode(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a region code")
    }
    self = code
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  package var level: Level {
    switch string.utf8.count {
    case 2: .province
    case 5: .regency
    case 8: .district
    default: .village
    }
  }

  /// This code cut to a level; nil if the code is of a higher level.
  package func ancestor(at level: Level) -> RegionCode? {
    guard level <= self.level else { return nil }
    let width = [2, 5, 8, 13][level.rawValue]
    return RegionCode(prefix: string.prefix(width))
  }

  package var parent: RegionCode? {
    Level(rawValue: level.rawValue - 1).flatMap(ancestor)
  }

  /// Whether this region is the other one or lies within it.
  package func isWithin(_ other: RegionCode) -> Bool {
    string == other.string || string.hasPrefix(other.string + ".")
  }

  /// The code's last part, which is unique among its siblings: `06` of `16.06`.
  package var lastPart: Substring {
    string.split(separator: ".").last ?? ""
  }

  package var description: String { string }

  package static func < (left: RegionCode, right: RegionCode) -> Bool {
    left.string < right.string
  }
}
