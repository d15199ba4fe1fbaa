/// Text escaped for XML 1.0: markup characters, and without what XML cannot hold at all.
package struct XMLText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup of our own.
  package mutating func append(markup: String) { bytes += markup.utf8 }

  /// Anybody's text, for an element's content or a quoted attribute.
  package mutating func append(text: String) {
    for byte in text.utf8 {
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

  /// An element with text in it.
  package mutating func append(element name: String, attributes: String = "", text: String) {
    append(markup: "<\(name)\(attributes)>")
    append(text: text)
    append(markup: "</\(name)>\n")
  }
}
