extension [UInt8] {
  /// Appends text so that it stays text in an element and in a quoted attribute value.
  package mutating func append(escaping text: String) {
    let utf8 = text.utf8
    let span = utf8.span
    var start = 0
    for index in span.indices where span[index].isMarkup {
      append(utf8, start..<index)
      append(contentsOf: span[index].entity.utf8)
      start = index + 1
    }
    append(utf8, start..<span.count)
  }

  /// Appends a run of bytes that stand for themselves.
  private mutating func append(_ utf8: String.UTF8View, _ run: Range<Int>) {
    guard run.count < utf8.count else { return append(contentsOf: utf8) }
    let start = utf8.index(utf8.startIndex, offsetBy: run.lowerBound)
    append(contentsOf: utf8[start..<utf8.index(start, offsetBy: run.count)])
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
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
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
