/// Text escaped for XML 1.0: markup characters, and without what XML cannot hold at all.
package struct XMLText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup of our own.
  package mutating func append(markup: String) { bytes += markup.utf8 }

  /// Anybody's text, for an element's content or a quoted attribute.
  package mutating func append(text: String) {
    for byte in Self.sound(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
  }

  /// Without the two characters above U+FFFD that XML does not know.
  private static func sound(_ text: String) -> String {
    guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isUnknown) else {
      return text
    }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isUnknown($0) })
    return String(kept)
  }

  private static func isUnknown(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }

  /// An element with text in it.
  package mutating func append(element name: String, attributes: String = "", text: String) {
    append(markup: "<\(name)\(attributes)>")
    append(text: text)
    append(markup: "</\(name)>\n")
  }
}
