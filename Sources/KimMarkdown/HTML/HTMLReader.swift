/// Reads a text in Markdown from end to end and writes it with its HTML made Markdown.
struct HTMLReader {
  let bytes: ArraySlice<UInt8>
  let tags: HTMLTags
  let maxDepth: Int
  var output: HTMLOutput
  var findings = HTMLFindings()
  /// The elements that are open and mean something, the innermost last.
  var open: [HTMLOpen] = []
  /// The formats that each end tag ends.
  var formatEnds: [Int: [HTMLFormat]] = [:]
  /// The place in the text, its line from 1, and the next tag.
  var index: Int
  var line = 1
  var next = 0
  /// Whether HTML counts blanks here, and not Markdown.
  var isHTML = false
  /// Whether nothing but blanks stands between the line's beginning and here.
  var isLineStart = true
  /// Whether a film waits for the address that one of its sources names.
  var awaitsSource = false
  var hasLostText = false
  /// The line on which elements are nested deeper than allowed.
  var tooDeep: Int?
  private var nextLine = 0
  private var wasCode = false
  /// Whether the mode of the output lasts to the end of the line only.
  private var isLineMode = false

  init(_ bytes: ArraySlice<UInt8>, maxDepth: Int) {
    self.bytes = bytes
    self.maxDepth = maxDepth
    tags = HTMLTags(in: bytes)
    index = bytes.startIndex
    output = HTMLOutput(capacity: bytes.count + bytes.count / 8)
  }

  mutating func read() {
    beginLine()
    while index < bytes.endIndex, tooDeep == nil {
      if next < tags.all.count, tags.all[next].range.lowerBound == index {
        next += 1
        take(next - 1)
      } else if isBreak(bytes[index]) {
        endLine()
        beginLine()
      } else {
        takeText()
      }
    }
    while !open.isEmpty { close() }
    output.end()
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  // MARK: Text

  /// Writes up to the next tag, blank or line's end.
  private mutating func takeText() {
    let limit = next < tags.all.count ? tags.all[next].range.lowerBound : bytes.endIndex
    if isBlank(bytes[index]) {
      if isHTML { output.singleBlank() } else { output.blank(bytes[index]) }
      index += 1
    } else if isHTML, let end = hardBlankEnd() {
      output.singleBlank()
      index = end
    } else if isHTML, output.isAtBlockStart, let end = bulletEnd(before: limit) {
      output.write("- ".utf8)
      index = end
    } else {
      let end = bytes[(index + 1)..<limit].firstIndex {
        $0 <= 0x20 || (isHTML && ($0 == UInt8(ascii: "&") || $0 == 0xC2))
      }
      if output.mode == .heading, !isLineMode, bytes[index] == UInt8(ascii: "#") {
        output.write("\\".utf8)
      }
      if output.mode == .row, bytes[index] == UInt8(ascii: "|"), !output.isAtBlockStart {
        output.join()
      }
      output.write(bytes[index..<(end ?? limit)])
      index = end ?? limit
    }
    isLineStart = false
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 && !isBreak(byte) && byte != 0 }

  /// Behind a blank that word processors write to keep words together or apart.
  private func hardBlankEnd() -> Int? {
    for blank in ["&nbsp;", "&#160;", "&#xA0;", "\u{A0}"]
    where bytes[index...].starts(with: blank.utf8) {
      return index + blank.utf8.count
    }
    return nil
  }

  /// Behind a bullet that Word or a telephone wrote at the beginning of a paragraph.
  private func bulletEnd(before limit: Int) -> Int? {
    guard output.takesBlocks, let sign = PlacedScalar(in: bytes, at: index), sign.value >= 0x80,
      sign.value != 0x2013, ListSign.isGlyph(sign), sign.range.upperBound < bytes.endIndex
    else { return nil }
    return sign.range.upperBound
  }

  // MARK: Lines

  private mutating func endLine() {
    if isLineMode { (output.mode, isLineMode) = (.blocks, false) }
    let following = TextLines.next(after: index, in: bytes)
    let kept = !isHTML
    index = following
    output.endSourceLine(continues: continues(at: following), keepsBlanks: kept)
    line += 1
    output.origin = line
  }

  /// Whether a line goes on with the paragraph before it.
  private func continues(at start: Int) -> Bool {
    guard let first = bytes[start...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else {
      return false
    }
    let rest = bytes[first...].prefix { !isBreak($0) }
    switch bytes[first] {
    case 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="):
      return false
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return !rest.starts(with: Array(repeating: bytes[first], count: 3))
    case UInt8(ascii: "<"):
      let tag = next < tags.all.count ? tags.all[next] : nil
      return tag?.range.lowerBound != first || tag?.isBlock == false
    default:
      return ListSign(in: bytes, line: rest.indices)?.isMarkdown != true
        && !rest.allSatisfy { "-*_ \t".utf8.contains($0) }
    }
  }

  private mutating func beginLine() {
    isLineStart = true
    closeEnded()
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(where: isBreak) ?? bytes.endIndex
      while nextLine < tags.lines.count, tags.lines[nextLine].start < index { nextLine += 1 }
      guard nextLine < tags.lines.count, tags.lines[nextLine].start == index else {
        // Inside of code between backticks.
        if output.containers.isEmpty { output.prefix = [] }
        return
      }
      let line = tags.lines[nextLine]
      guard line.isCode else {
        begin(line, end: end)
        return
      }
      output.copy(withoutPrefix(index..<end), isFirst: !wasCode)
      wasCode = true
      index = TextLines.next(after: end, in: bytes)
      self.line += 1
      output.origin = self.line
    }
  }

  private mutating func begin(_ line: HTMLScan.Line, end: Int) {
    wasCode = false
    isHTML = line.isHTML
    let text = bytes[index..<end].trimmed
    guard !text.isEmpty else {
      output.end()
      index = end
      return
    }
    if output.containers.isEmpty {
      let prefix = MarkdownPrefix(in: bytes[index..<end], isInList: line.isInList, isHTML: isHTML)
      output.prefix = prefix.text
      output.continuation = prefix.continuation
      index = prefix.text.endIndex
    } else {
      index = withoutPrefix(index..<end).startIndex
    }
    let first = bytes[index..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
    output.indentation = line.isInList ? bytes[index..<first] : []
    index = first
    guard output.mode == .blocks, !output.isCapturing, index < end else { return }
    let rest = bytes[index..<end]
    if rest.first == UInt8(ascii: "|") {
      (output.mode, isLineMode) = (.row, true)
    } else if rest.first == UInt8(ascii: "#") {
      let marks = rest.prefix { $0 == UInt8(ascii: "#") }
      guard marks.count < 7, marks.endIndex < end, isBlank(bytes[marks.endIndex]) else { return }
      output.write(marks)
      index = marks.endIndex
      (output.mode, isLineMode) = (.heading, true)
    }
  }

  /// A line without what Markdown's containers around it begin each line with.
  private func withoutPrefix(_ line: Range<Int>) -> ArraySlice<UInt8> {
    guard !output.containers.isEmpty else { return bytes[line] }
    var rest = bytes[line]
    for byte in output.continuation {
      if byte == UInt8(ascii: ">") {
        let start = rest.firstIndex { $0 != 0x20 } ?? rest.endIndex
        guard start < rest.endIndex, rest[start] == byte else { return rest }
        rest = rest[(start + 1)...]
      } else if rest.first == 0x20 {
        rest = rest.dropFirst()
      }
    }
    return rest
  }
}

/// How Markdown begins a line that stands in quotes and lists.
struct MarkdownPrefix {
  let text: ArraySlice<UInt8>
  /// How another line of the same block begins.
  let continuation: [UInt8]

  init(in line: ArraySlice<UInt8>, isInList: Bool, isHTML: Bool) {
    var index = line.startIndex
    var continuation: [UInt8] = []
    var hasMark = false
    while let start = line[index...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) {
      let blanks = line[index..<start]
      if line[start] == UInt8(ascii: ">") {
        continuation += blanks + [UInt8(ascii: ">"), 0x20]
        index = start + 1
        if index < line.endIndex, line[index] == 0x20 { index += 1 }
      } else if let sign = ListSign(in: line, line: start..<line.endIndex), sign.isMarkdown {
        continuation += blanks + Array(repeating: 0x20, count: sign.textStart - start)
        index = sign.textStart
      } else {
        if isInList || hasMark { continuation += blanks }
        // Deeper than this it would be code.
        let isDeep = PhoneLine.indentation(of: blanks.indices, in: line) > 3
        if !isDeep || isInList || !isHTML { index = start }
        break
      }
      hasMark = true
    }
    text = isHTML && !isInList && !hasMark ? line[index..<index] : line[line.startIndex..<index]
    self.continuation = continuation
  }
}
