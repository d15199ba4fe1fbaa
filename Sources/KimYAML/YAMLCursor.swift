/// A place in YAML text that goes forward line by line and knows where it is.
struct YAMLCursor {
  let bytes: [UInt8]
  let end: Int
  private(set) var line: Int
  private var lineStart: Int
  var index: Int

  /// - Parameters:
  ///   - range: byte offsets, beginning at the start of a line.
  ///   - firstLine: the line of the file that this is.
  init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
    lineStart = range.lowerBound
    line = firstLine
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
    lineStart = index
    line += 1
    return true
  }

  mutating func passSpaces() {
    while index < end, bytes[index] == 0x20 { index += 1 }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Of an offset on this line; in Unicode scalars, as the library counts.
  func position(of offset: Int) -> YAMLPosition {
    let before = bytes[lineStart..<offset]
    let isASCII = before.allSatisfy { $0 < 0x80 }
    let column = isASCII ? before.count : text(lineStart..<offset).unicodeScalars.count
    return YAMLPosition(line: line, column: column + 1)
  }
}
