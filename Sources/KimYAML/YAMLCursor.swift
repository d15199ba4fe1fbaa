/// A place in YAML text that goes forward line by line and knows where it is.
struct YAMLCursor {
  let bytes: [UInt8]
  let end: Int
  private(set) var line: Int
  var index: Int
  /// An offset of the line whose column is known: a long line is counted once, bit by bit.
  private var mark: (offset: Int, column: Int)

  /// - Parameters:
  ///   - range: byte offsets, beginning at the start of a line.
  ///   - firstLine: the line of the file that this is.
  init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
    line = firstLine
    mark = (range.lowerBound, 1)
  }

  /// The byte here; zero at the end.
  var byte: UInt8 { index < end ? bytes[index] : 0 }

  var isAtEnd: Bool { index >= end }

  /// At the end of all, or before LF or CR LF.
  var isAtLineEnd: Bool {
    guard index < end else { return true }
    if bytes[index] == UInt8(ascii: "\r") {
      return index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n")
    }
    return bytes[index] == UInt8(ascii: "\n")
  }

  /// Whether a byte is no control character and begins none, nor what `SoundCharacters` replaces.
  var isSound: Bool {
    switch bytes[index] {
    case 0x20..<0x7F: true
    case 0..<0x20, 0x7F, 0xC2, 0xEF: false
    // The line and paragraph separators; other punctuation, such as quotes, is sound.
    case 0xE2:
      index + 2 < end
        && !(bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]))
    default: true
    }
  }

  /// False if the line goes on.
  mutating func passLineEnd() -> Bool {
    guard isAtLineEnd else { return false }
    guard index < end else { return true }
    index += bytes[index] == UInt8(ascii: "\r") ? 2 : 1
    line += 1
    mark = (index, 1)
    return true
  }

  mutating func passSpaces() {
    while index < end, bytes[index] == 0x20 { index += 1 }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Of an offset on this line, not before the last one that was asked for; in Unicode scalars,
  /// as the library counts.
  mutating func position(of offset: Int) -> YAMLPosition {
    let passed = bytes[mark.offset..<offset]
    let isASCII = passed.allSatisfy { $0 < 0x80 }
    let count = isASCII ? passed.count : text(mark.offset..<offset).unicodeScalars.count
    mark = (offset, mark.column + count)
    return YAMLPosition(line: line, column: mark.column)
  }
}
