import KimText

/// Markup that may be written as it is.
///
/// The type is the promise: templates escape every `String` and no `HTML`, so that a value is safe
/// once it has been made, wherever it is shown.
@usableFromInline
package struct HTML: Sendable, Hashable {
  package let bytes: [UInt8]

  package static let empty = HTML(trusted: [])

  /// The caller answers for the bytes: text of a writer in them is already escaped.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// The caller answers for the markup: text of a writer in it is already escaped.
  package init(trusted markup: String) { self.bytes = Array(markup.utf8) }
}

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

  /// The character reference of such a byte.
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
