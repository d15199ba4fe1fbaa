/// The lines of phone text, each with what it is.
struct PhoneBlocks {
  struct Line {
    /// Without the blanks around it.
    let text: Range<Int>
    /// In columns.
    let indentation: Int
    let kind: Kind
  }

  enum Kind: Equatable {
    case blank
    case text
    case item(ListSign)
    case row(PhoneTables.Row)
    /// A row of dashes.
    case rule
    /// Nothing but images.
    case images
    case quote
    /// As it is: HTML, which Markdown reads to the next blank line.
    case html
    /// Code between two rows of backticks that need not be alone on their lines.
    case code(CodePart)
  }

  enum CodePart { case first, inner, last }

  private(set) var lines: [Line] = []
  private let bytes: ArraySlice<UInt8>
  private let ranges: [Range<Int>]
  private let tables: PhoneTables
  private var signs = ListSequence()
  /// What ends the HTML that the walk is in; an empty end is a blank line.
  private var htmlEnd: String?
  /// The line that ends the code that the walk is in.
  private var codeEnd: Int?
  /// Up to this line no code has an end.
  private var codeSearchEnd = 0

  /// - Parameter ranges: the lines without their ends.
  init(_ bytes: ArraySlice<UInt8>, ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
    tables = PhoneTables(bytes, lines: ranges)
    lines.reserveCapacity(ranges.count)
    for (index, range) in ranges.enumerated() {
      let text = PhoneLine.text(of: range, in: bytes)
      let indentation = PhoneLine.indentation(of: range.lowerBound..<text.lowerBound, in: bytes)
      let kind = kind(of: text, at: index)
      lines.append(Line(text: text, indentation: indentation, kind: kind))
    }
  }

  private mutating func kind(of text: Range<Int>, at index: Int) -> Kind {
    if let end = htmlEnd { return html(text, until: end) }
    if let end = codeEnd {
      if index == end { codeEnd = nil }
      return .code(index == end ? .last : .inner)
    }
    guard let first = bytes[text].first else {
      signs.endParagraph()
      return .blank
    }
    let kind = textKind(of: text, first: first, at: index)
    if case .item = kind {} else { signs.takeText() }
    return kind
  }

  private mutating func textKind(of text: Range<Int>, first: UInt8, at index: Int) -> Kind {
    if let row = tables[index] { return .row(row) }
    if PhoneLine.isRow(text, in: bytes) { return .rule }
    switch first {
    case UInt8(ascii: "<") where InlineMarkdown.isBlock(bytes[text]): return html(text)
    case UInt8(ascii: ">"): return .quote
    case UInt8(ascii: "!") where isOnlyImages(text): return .images
    case UInt8(ascii: "`") where beginsCode(text, at: index): return .code(.first)
    default: break
    }
    guard let sign = ListSign(in: bytes, line: text) else { return .text }
    let following = FollowingSigns(bytes: bytes, lines: ranges[(index + 1)...])
    return signs.take(sign, before: following) ? .item(sign) : .text
  }

  private func isOnlyImages(_ text: Range<Int>) -> Bool {
    var index = text.lowerBound
    while index < text.upperBound {
      guard case .at(let end) = InlineMarkdown.imageEnding(in: bytes[text], from: index) else {
        return false
      }
      index = bytes[end..<text.upperBound].firstIndex { $0 > 0x20 } ?? text.upperBound
    }
    return true
  }
}

// MARK: - HTML and code

extension PhoneBlocks {
  private mutating func html(_ text: Range<Int>) -> Kind {
    let name = HTMLName(in: bytes[text].dropFirst())
    let end =
      switch name.text {
      case "script", "style", "pre", "textarea": "</" + name.text
      case "": "-->"
      default: ""
      }
    return html(text, until: end)
  }

  private mutating func html(_ text: Range<Int>, until end: String) -> Kind {
    let isEnd = end.isEmpty ? text.isEmpty : contains(end, in: text)
    htmlEnd = isEnd ? nil : end
    guard isEnd, text.isEmpty else { return .html }
    signs.endParagraph()
    return .blank
  }

  private func contains(_ end: String, in text: Range<Int>) -> Bool {
    let first = end.utf8.first
    return text.contains { index in
      bytes[index] == first
        && zip(bytes[index..<text.upperBound], end.utf8).count { $0 | 0x20 == $1 | 0x20 }
          == end.utf8.count
    }
  }

  /// Messengers let three backticks begin and end anywhere in a line.
  private static let mostCodeLines = 500

  private mutating func beginsCode(_ text: Range<Int>, at index: Int) -> Bool {
    let mark = Array("```".utf8)
    let rest = bytes[text].dropFirst(3)
    guard bytes[text].starts(with: mark), !rest.contains(UInt8(ascii: "`")), index >= codeSearchEnd
    else { return false }
    let last = min(ranges.count, index + 1 + Self.mostCodeLines)
    let end = ((index + 1)..<last).first { line in
      let text = PhoneLine.text(of: ranges[line], in: bytes)
      return bytes[text].suffix(3).elementsEqual(mark)
    }
    codeEnd = end
    if end == nil { codeSearchEnd = last }
    return end != nil
  }
}
