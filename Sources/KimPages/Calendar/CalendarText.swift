/// Lines of an iCalendar file: escaped, folded, ended by CR LF.
///
/// Source: RFC 5545, sections 3.1 and 3.3.11.
struct CalendarText {
  /// Octets of a line, its end not counted.
  static let longestLine = 75

  private(set) var bytes: [UInt8] = []

  /// A line of our own whose value needs no escaping.
  mutating func append(_ name: String, _ value: String) { appendLine("\(name):\(value)") }

  /// A line with anybody's text.
  mutating func append(_ name: String, text: String) {
    append(name, Self.escaped(text))
  }

  /// A long line goes on behind a line end and a space; no character is torn apart.
  private mutating func appendLine(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > Self.longestLine {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes += String(scalar).utf8
      length += octets
    }
    bytes += "\r\n".utf8
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\0"..<" ", "\u{7F}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
