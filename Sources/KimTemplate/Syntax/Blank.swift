extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isBlank: Bool { isSpaceOrTab || self == .newline || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// Where `word` begins at or after `start`.
  func firstIndex(of word: [UInt8], from start: Int) -> Int? {
    guard let head = word.first else { return nil }
    var start = start
    while let found = self[Swift.min(start, count)...].firstIndex(of: head) {
      if self[found...].starts(with: word) { return found }
      start = found + 1
    }
    return nil
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = self[range].firstIndex { !$0.isBlank } ?? range.upperBound
    let end = self[start..<range.upperBound].lastIndex { !$0.isBlank } ?? start - 1
    return start..<end + 1
  }
}
