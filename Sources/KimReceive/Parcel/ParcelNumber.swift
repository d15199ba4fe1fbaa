import KimDigest

/// The name of one text that was sent, however often it is sent again: 20 hexadecimal digits.
package struct ParcelNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let string: String

  package static let count = 20
  /// How many are told to people: the page makes numbers whose others are zeros.
  private static let shownCount = 12

  package init?(_ text: String) {
    let isDigits = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard text.utf8.count == Self.count, isDigits else { return nil }
    string = text
  }

  /// Reads what is told to people: all digits, or those before the zeros at the end.
  package init?(shown: some StringProtocol) {
    let digits = shown.lowercased()
    guard [Self.shownCount, Self.count].contains(digits.utf8.count) else { return nil }
    self.init(digits + String(repeating: "0", count: Self.count - digits.utf8.count))
  }

  /// What is told to people.
  package var shown: String {
    let rest = string.dropFirst(Self.shownCount)
    return rest.allSatisfy { $0 == "0" } ? String(string.prefix(Self.shownCount)) : string
  }

  /// For a text that has none: the same text gets the same one.
  package init(of parts: [String]) {
    var hash = SHA256()
    for part in parts { hash.update(Array("\(part.utf8.count):\(part)".utf8)) }
    string = hash.hex(bytes: Self.count / 2)
  }

  package var description: String { string }

  package static func < (left: ParcelNumber, right: ParcelNumber) -> Bool {
    left.string < right.string
  }
}
