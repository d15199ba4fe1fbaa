/// Notes on the way through a tree what looks like Markdown that failed.
///
/// Only what is certain: what its writer meant shows in the text, and Markdown shows it otherwise.
struct SlipScan {
  enum Slip: Equatable {
    /// `##Bagian`
    case heading
    /// Items with a sign that Markdown does not know, or without the blank after it.
    case list
    /// Rows between `|` without the line below the header.
    case table
    /// A fence that nothing closes, so that the rest is code.
    case openFence
    /// A sentence that is code because it is indented.
    case indentedProse
  }

  struct Found {
    let slip: Slip
    let node: Node
    /// What to look for on the line; empty for the line as a whole.
    let written: [UInt8]
  }

  private(set) var found: [Found] = []
  private var paragraph: Node?
  /// The first line of the paragraph that looks like an item or a row, until a second one shows
  /// that it is.
  private var first: Found?

  private static let most = 200

  /// - Parameter text: the node's text, which is not empty.
  mutating func enter(_ node: Node, text: ArraySlice<UInt8>) {
    guard let byte = text.first, Self.mayBegin(byte), found.count < Self.most,
      let parent = node.parent, parent.kind == .paragraph, Self.isAtLineStart(node)
    else { return }
    if paragraph != parent { (paragraph, first) = (parent, nil) }
    if text.starts(with: "```".utf8) { return add(.openFence, node, text) }
    if Self.isHeading(text) { return add(.heading, node, text) }
    let slip: Slip
    if byte == UInt8(ascii: "|") {
      guard text.count(where: { $0 == byte }) > 2 else { return }
      slip = .table
    } else {
      guard let sign = ListSign(in: text, line: text.indices), !sign.isMarkdown,
        !ListSign.isPicture(at: text)
      else { return }
      if case .letter = sign.kind { return }
      slip = .list
    }
    guard let first, first.slip == slip else {
      self.first = Found(slip: slip, node: node, written: Array(text.prefix(200)))
      return
    }
    found.append(first)
    // The rest of the paragraph is the same slip.
    self.first = Found(slip: .openFence, node: node, written: [])
  }

  mutating func enterCode(_ node: Node) {
    guard found.count < Self.most else { return }
    let literal = node.literal
    let line = literal[...].prefix { $0 != 0x0A }.trimmed
    if node.isFenced {
      if node.next == nil, node.parent?.kind == .document { add(.openFence, node, []) }
    } else if PhoneLine.isProse(line.indices, in: line) {
      add(.indentedProse, node, line)
    }
  }

  private mutating func add(_ slip: Slip, _ node: Node, _ text: ArraySlice<UInt8>) {
    found.append(Found(slip: slip, node: node, written: Array(text.prefix(200))))
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "`"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC2, 0xE2, 0xEF:
      true
    default: false
    }
  }

  private static func isAtLineStart(_ node: Node) -> Bool {
    guard let previous = node.previous else { return true }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }

  private static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    let marks = text.prefix(7).prefix { $0 == UInt8(ascii: "#") }
    guard (2...6).contains(marks.count), let next = PlacedScalar(in: text, at: marks.endIndex)
    else { return false }
    return next.isWordCharacter
  }
}
