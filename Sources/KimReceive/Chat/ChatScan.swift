/// Walks over the bytes of a line: chats have millions of lines, and texts of bytes are quick.
struct ChatScan {
  private(set) var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) { rest = line }

  mutating func take(_ sign: Character) -> Bool {
    let bytes = sign.utf8
    guard rest.starts(with: bytes) else { return false }
    rest = rest.dropFirst(bytes.count)
    return true
  }

  mutating func takeAny(_ signs: String) -> Character? { signs.first { take($0) } }

  mutating func takeWord(of words: [String]) {
    for word in words where rest.starts(with: Array((word + " ").utf8)) {
      rest = rest.dropFirst(word.utf8.count + 1)
      return
    }
  }

  /// Digits at the beginning, and how many there were.
  mutating func number(upTo most: Int) -> (value: Int, width: Int)? {
    var (value, width) = (0, 0)
    while width < most, let digit = rest.first, (48...57).contains(digit) {
      value = value * 10 + Int(digit - 48)
      width += 1
      rest = rest.dropFirst()
    }
    return width > 0 ? (value, width) : nil
  }

  /// Blanks, also the narrow and the unbreakable ones; how many there were.
  mutating func skipBlanks() -> Int {
    var count = 0
    while take(" ") || take("\u{A0}") || take("\u{202F}") { count += 1 }
    return count
  }

  /// Signs that nobody sees and that say which way a text runs.
  mutating func skipMarks() {
    while rest.first == 0xE2, rest.count >= 3, rest[rest.startIndex + 1] == 0x80,
      [0x8E, 0x8F, 0xAA, 0xAB, 0xAC].contains(rest[rest.startIndex + 2])
    { rest = rest.dropFirst(3) }
  }

  /// `AM` or `PM`, with or without points; true for the afternoon, nil for neither.
  mutating func half() -> Bool? {
    var ahead = self
    _ = ahead.skipBlanks()
    let letters = ahead.rest.prefix(4).filter { $0 != UInt8(ascii: ".") }.prefix(2).map {
      $0 | 0x20
    }
    guard letters.count == 2, letters[1] == UInt8(ascii: "m"),
      letters[0] == UInt8(ascii: "a") || letters[0] == UInt8(ascii: "p")
    else { return nil }
    let hasPoints = ahead.rest.dropFirst().first == UInt8(ascii: ".")
    ahead.rest = ahead.rest.dropFirst(hasPoints ? 4 : 2)
    self = ahead
    return letters[0] == UInt8(ascii: "p")
  }
}
