import KimText

/// Text escaped for XML 1.0: markup characters, and without what XML cannot hold at all.
package struct XMLText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup of our own.
  package mutating func append(markup: String) { bytes += markup.utf8 }

  /// Anybody's text, for an element's content or a quoted attribute.
  package mutating func append(text: String) {
    bytes.append(Self.sound(text), escaping: { $0.isSpecialInXML }) { byte, buffer in
      switch byte {
      case UInt8(ascii: "&"): buffer += "&amp;".utf8
      case UInt8(ascii: "<"): buffer += "&lt;".utf8
      case UInt8(ascii: ">"): buffer += "&gt;".utf8
      case UInt8(ascii: "\""): buffer += "&quot;".utf8
      default: break
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
    append(markup: "<")
    append(markup: name)
    append(markup: attributes)
    append(markup: ">")
    append(text: text)
    append(markup: "</")
    append(markup: name)
    append(markup: ">\n")
  }
}

extension UInt8 {
  /// Markup, and control characters, which XML has no way to write.
  fileprivate var isSpecialInXML: Bool {
    switch self {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
