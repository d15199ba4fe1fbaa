import KimText

extension [UInt8] {
  /// Appends text so that it stays text in an element and in a quoted attribute value.
  package mutating func append(escaping text: String) {
    append(text, escaping: { $0.isMarkup }) { byte, buffer in
      buffer.append(contentsOf: byte.entity.utf8)
    }
  }
}

extension HTML {
  /// Text as markup that shows it.
  package init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    self.init(trusted: bytes)
  }
}

extension UInt8 {
  /// Whether the byte could end or begin markup. No byte of a longer UTF-8 sequence does.
  ///
  /// All five are below 64, so that one shift tells.
  fileprivate var isMarkup: Bool { self < 64 && (Self.markup >> UInt64(self)) & 1 == 1 }

  private static var markup: UInt64 {
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  }

  /// What such a byte is written as.
  fileprivate var entity: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
