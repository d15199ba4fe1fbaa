/// The line by which a text that was copied from the writing page says which text it is, and in which
/// version: `Kode tulisan: f15961cdbec4 versi 2`. A later version then finds the draft of an earlier one.
package struct NumberLine {
  package let number: ParcelNumber
  package let version: Int
  /// The text without the line.
  package let rest: [UInt8]

  private static let label = "kode tulisan"
  /// How many lines may stand before it.
  private static let mostLines = 60

  /// Nil for a text that has no such line. A messenger may have put marks around its words, or broken
  /// it in two.
  package init?(in text: [UInt8]) {
    var lines = ByteLines(text[...])
    for _ in 0..<Self.mostLines {
      let start = lines.offset
      guard let line = lines.next() else { return nil }
      guard var words = Self.words(behindLabelIn: line) else { continue }
      var end = lines.offset
      if words.count < 3, let next = lines.next() {
        words += Self.words(of: next)
        end = lines.offset
      }
      guard words.count == 3, words[1] == "versi", let number = ParcelNumber(shown: words[0]),
        let version = Int(words[2]), (1...1_000_000).contains(version)
      else { return nil }
      (self.number, self.version) = (number, version)
      rest = Array(text[..<start] + text[end...])
      return
    }
    return nil
  }

  /// Nil for any other line.
  private static func words(behindLabelIn line: ArraySlice<UInt8>) -> [String]? {
    let all = words(of: line)
    let count = label.split(separator: " ").count
    guard all.prefix(count).joined(separator: " ") == label else { return nil }
    return Array(all.dropFirst(count))
  }

  /// Those of messengers, and those that nobody sees.
  private static let signs: Set<Character> = [
    ":", "*", "_", "~", ">", ".", ",", "`", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}",
    "\u{2066}",
    "\u{2069}", "\u{FEFF}",
  ]

  /// In small letters, without the signs around them.
  private static func words(of line: ArraySlice<UInt8>) -> [String] {
    String(decoding: line.prefix(200), as: UTF8.self).lowercased()
      .split { $0.isWhitespace || signs.contains($0) }.map(String.init)
  }
}

extension ReceivedText {
  /// The same, where it was copied from the writing page and says which text and version it is.
  package var numbered: ReceivedText {
    guard kind != .parcel, let line = NumberLine(in: text) else { return self }
    var numbered = self
    (numbered.number, numbered.version, numbered.text) = (line.number, line.version, line.rest)
    return numbered
  }
}
