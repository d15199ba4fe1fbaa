/// Lines of an iCalendar file: escaped, folded, ended by CR LF.
///
/// Source: RFC 5545, sections 3.1 and 3.3.11.
struct CalendarText {
  /// Octets of a line, its end not counted.
  static let longestLine = 75

  private(set) var bytes: [UInt8] = []

  /// A line of our own whose value needs no escaping.
  mutating func append(_ name: String, _ value: String) {
    appendLine(name) { $0 += value.utf8 }
  }

  /// A line with anybody's text.
  mutating func append(_ name: String, text: String) {
    appendLine(name) { Self.append(escaping: text, to: &$0) }
  }

  private mutating func appendLine(_ name: String, _ value: (inout [UInt8]) -> Void) {
    let start = bytes.count
    bytes += name.utf8
    bytes.append(UInt8(ascii: ":"))
    value(&bytes)
    if bytes.count - start > Self.longestLine { fold(from: start) }
    bytes += "\r\n".utf8
  }

  /// A long line goes on behind a line end and a space; no character is torn apart.
  private mutating func fold(from start: Int) {
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var length = 0
    for byte in line {
      let octets = Self.octets(ofCharacterAt: byte)
      if length + octets > Self.longestLine {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes.append(byte)
      length += octets
    }
  }

  /// How many bytes the UTF-8 character has that this byte begins; 0 for a byte within one.
  private static func octets(ofCharacterAt byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0x80..<0xC0: 0
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  private static func append(escaping text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
  }
}
