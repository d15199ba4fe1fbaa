/// A paragraph that an editor or a careful writer broke into lines.
enum WrappedParagraph {
  static let shortest = 60
  static let longest = 120

  /// Whether its longest line has 60 to 120 characters, and no line but the last has room for the
  /// first word of the next.
  static func isOne(_ lines: [Range<Int>], in bytes: ArraySlice<UInt8>) -> Bool {
    let lengths = lines.map { PhoneLine.length(of: $0, in: bytes) }
    guard let width = lengths.max(), (shortest...longest).contains(width) else { return false }
    return zip(lengths, lines.dropFirst()).allSatisfy { length, next in
      let word = bytes[next].prefix { $0 > 0x20 }
      return length + 1 + word.count { $0 & 0xC0 != 0x80 } > width
    }
  }
}
