extension [UInt8] {
  /// Appends text so that it stays text in an element and in a quoted attribute value.
  package mutating func append(escaping text: String) {
    let utf8 = text.utf8
    let span = utf8.span
    guard span.indices.contains(where: { span[$0].isMarkup }) else {
      append(contentsOf: utf8)
      return
    }
    reserveCapacity(count + span.count + 16)
    for index in span.indices {
      append(escaping: span[index])
    }
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
    default: append(byte)
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
  /// Whether the byte could end or begin markup. All bytes of other UTF-8 sequences are above it.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
