/// One line of text as its writer wrote it without thinking of YAML, and whether YAML would read it
/// otherwise.
struct WrittenText {
  /// Lines after the first belong to the same text because they are indented.
  let lines: [ArraySlice<UInt8>]

  /// A way in which YAML may read the text.
  enum Reading {
    /// The text that its writer meant.
    case plain
    case quoted
    /// A list or a group, closed on the same lines.
    case collection
    /// `|` or `>`: the text is in the lines that follow.
    case block
    /// An error, or less than what is there.
    case broken
  }

  var reading: Reading {
    guard let first = lines[0].first else { return .plain }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return isWholeQuote ? .quoted : .broken
    case UInt8(ascii: "["), UInt8(ascii: "{"): return isWholeCollection ? .collection : .broken
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return isBlockHeader ? .block : .broken
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      let next = lines[0].dropFirst().first
      if next == nil || next == 0x20 || next == 0x09 { return .broken }
    default:
      if "@`%&*!#,]}".utf8.contains(first) { return .broken }
    }
    return lines.contains(where: Self.hasSign) ? .broken : .plain
  }

  /// The text in quotes, on one line.
  var quoted: String {
    let parts = lines.map { String(decoding: QuotedText.escaped($0), as: UTF8.self) }
    return "\"" + parts.filter { !$0.isEmpty }.joined(separator: " ") + "\""
  }

  private var joined: [UInt8] { Array(lines.joined(separator: [0x0A])) }

  /// A quoted text with nothing but a comment after its closing quote.
  private var isWholeQuote: Bool {
    let text = joined
    return QuotedText.end(of: text[...], from: 0).map { Self.isComment(text[$0...]) } ?? false
  }

  private var isWholeCollection: Bool {
    let text = joined
    var flow = FlowState()
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = flow.follow(line).end
      if !flow.isOpen { return Self.isComment(line[end...]) && line.endIndex == text.endIndex }
    }
    return false
  }

  /// The sign, how its line breaks are kept, and a comment.
  private var isBlockHeader: Bool {
    let rest = lines[0].dropFirst().drop { "+-0123456789".utf8.contains($0) }
    return lines.count == 1 && lines[0].count - rest.count <= 3 && Self.isComment(rest)
  }

  private static func isComment(_ rest: ArraySlice<UInt8>) -> Bool {
    let text = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    return text.isEmpty || (text.first == UInt8(ascii: "#") && text.startIndex > rest.startIndex)
  }

  /// A colon before a blank, or a `#` after one.
  private static func hasSign(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in line {
      let isBlank = byte == 0x20 || byte == 0x09
      if previous == UInt8(ascii: ":"), isBlank { return true }
      if previous == 0x20 || previous == 0x09, byte == UInt8(ascii: "#") { return true }
      previous = byte
    }
    return previous == UInt8(ascii: ":") || line.first == UInt8(ascii: "#")
  }
}
