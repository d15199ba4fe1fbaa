/// Finds the HTML in a text in Markdown, outside of its code and addresses.
///
/// One pass over the bytes; each is looked at a fixed number of times.
struct HTMLScan {
  /// A line that begins outside of a tag and of code between backticks.
  struct Line {
    let start: Int
    var isCode = false
    /// Whether Markdown would not look into it, because it is part of a block of HTML.
    var isHTML = false
    /// Whether its indentation belongs to a list of Markdown.
    var isInList = false
  }

  private(set) var tags: [HTMLTag] = []
  private(set) var lines: [Line] = []
  /// Where a blank line ends a paragraph that no tag follows: what nothing else ends, ends there.
  private(set) var gaps: [Int] = []

  private let bytes: ArraySlice<UInt8>
  private var reader: HTMLTagReader
  private var blocks = CodeBlocks()
  private var index: Int
  /// For each name, the tags that wait for their ends.
  private var open: [String: [Int]] = [:]
  /// How many elements are open in which indentation says nothing.
  private var depth = 0
  /// Whether a tag of a block stands on this line or on one right above.
  private var isRun = false
  /// Numbers of backticks that nothing closes up to the place that is noted.
  private var unclosed: [Int: Int] = [:]
  private var isAfterBlank = true

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    reader = HTMLTagReader(bytes)
    run()
  }

  private mutating func run() {
    beginLine()
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A, 0x0D:
        index = TextLines.next(after: index, in: bytes)
        beginLine()
      case UInt8(ascii: "\\"): index += isBreak(index + 1) ? 1 : 2
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "<"): take()
      default: index += 1
      }
    }
    index = bytes.endIndex
  }

  private func isBreak(_ index: Int) -> Bool {
    index < bytes.endIndex && (bytes[index] == 0x0A || bytes[index] == 0x0D)
  }

  // MARK: Lines

  private mutating func beginLine() {
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      let line = bytes[index..<end]
      let text = line.trimmed
      let wasFenced = blocks.isInFence
      var isCode = blocks.takesAsCode(line, text: text)
      let isTag = text.first == UInt8(ascii: "<")
      if text.isEmpty { isRun = false }
      var isHTML = isRun || depth > 0
      // What Markdown takes for code because it is indented.
      if isCode, !wasFenced, !blocks.isInFence, isHTML || (isTag && beginsTag(text)) {
        (isCode, isHTML) = (false, true)
      }
      lines.append(
        Line(start: index, isCode: isCode, isHTML: isHTML, isInList: blocks.isInList))
      if !isTag, !text.isEmpty, isAfterBlank, !isCode { gaps.append(index) }
      isAfterBlank = text.isEmpty
      guard isCode else { return }
      index = TextLines.next(after: end, in: bytes)
    }
  }

  // MARK: Code and addresses

  private mutating func skipCode() {
    let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }
    index = run.endIndex
    guard run.startIndex >= unclosed[run.count] ?? bytes.startIndex else { return }
    var start = run.endIndex
    while start < bytes.endIndex {
      switch bytes[start] {
      case 0x0A where HTMLTagText.isBlankLine(bytes, after: start):
        unclosed[run.count] = start
        return
      case 0x0A where beginsBlock(after: start): return
      case UInt8(ascii: "`"):
        let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.endIndex
        if end - start == run.count {
          if !holdsEndOfBlock(run.endIndex..<start) { index = end }
          return
        }
        start = end
        continue
      default: break
      }
      start += 1
    }
    unclosed[run.count] = bytes.endIndex
  }

  /// Whether a tag begins the next line that ends the paragraph before it.
  private func beginsBlock(after end: Int) -> Bool {
    element(beginning: bytes[(end + 1)...].prefix(60).drop { $0 == 0x20 })?.isBlock == true
  }

  /// Whether an indented line is a pasted page's: nobody writes code of HTML so.
  private func beginsTag(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "<!--".utf8) || element(beginning: text.prefix(60)) != nil
  }

  private func element(beginning text: ArraySlice<UInt8>) -> HTMLElement? {
    guard text.first == UInt8(ascii: "<") else { return nil }
    let name = text.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix {
      PlacedScalar.isASCIIWordCharacter($0) || ":-".utf8.contains($0)
    }
    return HTMLElement(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Whether backticks in two paragraphs of HTML only look like code, as in `<p>5`</p><p>6`</p>`.
  private func holdsEndOfBlock(_ range: Range<Int>) -> Bool {
    guard isRun else { return false }
    return bytes[range].firstRange(of: Array("</p>".utf8)) != nil
      || bytes[range].firstRange(of: Array("</li>".utf8)) != nil
  }

  /// The address of a link or definition of Markdown, between angle brackets.
  private func addressEnd(at start: Int) -> Int? {
    let before = bytes[..<start].suffix(3)
    let isDefinition = before.elementsEqual("]: ".utf8) && beginsDefinition(before: start)
    guard isDefinition || before.suffix(2).elementsEqual("](".utf8) else { return nil }
    var index = start + 1
    while index < bytes.endIndex, index - start < 10_000 {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        let isLast = index + 1 == bytes.endIndex || bytes[index + 1] <= 0x20
        return isLast || !isDefinition ? index + 1 : nil
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      case UInt8(ascii: "\\"): index += isBreak(index + 1) ? 1 : 2
      default: index += 1
      }
    }
    return nil
  }

  /// Whether a line begins as `[name]: `, and not as a footnote.
  private func beginsDefinition(before end: Int) -> Bool {
    let line = bytes[..<end].suffix(1_000)
    let start = line.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? line.startIndex
    let text = line[start...].drop { $0 == 0x20 }
    return text.starts(with: "[".utf8) && !text.starts(with: "[^".utf8)
  }
}

// MARK: - Tags

extension HTMLScan {
  private mutating func take() {
    if let end = addressEnd(at: index) {
      index = end
    } else if let tag = reader.tag(at: index) {
      index = tag.range.upperBound
      add(tag)
    } else {
      index += 1
    }
  }

  private mutating func add(_ tag: HTMLTag) {
    let place = tags.count
    tags.append(tag)
    switch tag.kind {
    case .start(let element):
      if element.isBlock { isRun = true }
      if element != .frame { open[tag.name, default: []].append(place) }
      if element.holdsBlocks || tag.name == "div" { depth += 1 }
    case .end(let element):
      if element.isBlock { isRun = true }
      pair(place, tag.name)
    case .unknown(let isEnd):
      if isEnd { pair(place, tag.name) } else { open[tag.name, default: []].append(place) }
    case .dropped, .openNote: isRun = true
    default: break
    }
  }

  private mutating func pair(_ end: Int, _ name: String) {
    guard let start = open[name]?.popLast() else { return }
    tags[start].partner = end
    tags[end].partner = start
    if tags[start].element?.holdsBlocks == true || name == "div" { depth -= 1 }
  }
}
