/// A kind of block that stands out from the text (GitHub's "alerts", with Indonesian names too).
enum Callout: Equatable, CaseIterable {
  case note, tip, important, warning, caution

  /// Takes the word between `[!` and `]`, in any letter case.
  init?(marker: String) {
    switch marker.uppercased() {
    case "NOTE", "CATATAN": self = .note
    case "TIP", "KIAT": self = .tip
    case "IMPORTANT", "PENTING": self = .important
    case "WARNING", "PERINGATAN": self = .warning
    case "CAUTION", "BAHAYA", "AWAS": self = .caution
    default: return nil
    }
  }

  /// The words that `init(marker:)` takes, those for writers first.
  static let markers = [
    "CATATAN", "KIAT", "PENTING", "PERINGATAN", "BAHAYA", "AWAS", "NOTE", "TIP", "IMPORTANT",
    "WARNING", "CAUTION",
  ]

  /// The end of the class name, for style sheets.
  var className: Markup.Literal {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "penting"
    case .warning: "peringatan"
    case .caution: "bahaya"
    }
  }
}

/// The first line of a block quote that begins with `[!`.
enum CalloutMarker: Equatable {
  /// A marker alone on its line, and the nodes that it consists of.
  case callout(Callout, text: Node)
  /// A marker with more text on its line.
  case notAlone(Callout, text: Node)
  case unknown(String, text: Node)

  init?(in quote: Node) {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text, text.firstByte == UInt8(ascii: "[")
    else { return nil }
    let literal = text.literal
    guard literal.starts(with: "[!".utf8), let end = literal.firstIndex(of: UInt8(ascii: "]")),
      end > 2
    else { return nil }
    let name = String(decoding: literal[2..<end], as: UTF8.self)
    let isAlone =
      literal[(end + 1)...].trimmed.isEmpty
      && [.softBreak, .lineBreak, nil].contains(text.next?.kind)
    switch Callout(marker: name) {
    case let callout?:
      self = isAlone ? .callout(callout, text: text) : .notAlone(callout, text: text)
    case nil: self = .unknown(name, text: text)
    }
  }
}
