internal import KimDiagnostics
internal import KimText

/// Finds what a node of the tree was in the source file.
///
/// The library's lines are right, and its columns mostly: not after indentation, in bare addresses,
/// nor in what runs over several lines. So a column counts only where the source has there what it
/// should have; else the line is searched; else the line as a whole is the answer. A wrong place is
/// worse than a wide one.
struct SourceLines {
  let file: SourceFile
  /// The part of the file that was parsed.
  let body: Range<Int>
  /// The line of the body for each line that the library saw; nil where they are the same.
  var origins: [Int]?
  /// Where each of the library's lines begins: it ends lines at CR, LF and CR LF. Made when the
  /// first node is looked for.
  private var starts: [Int] = []
  /// The end of what was found last. Nodes are looked for in the order of the document, so a search
  /// begins here: it finds the right one of several that look alike, and each byte is passed once.
  private var cursor: Int

  /// A search gives up after this many bytes, so that a hostile file costs linear time.
  private static let farthest = 8192

  init(file: SourceFile, body: Range<Int>) {
    self.file = file
    self.body = body.clamped(to: 0..<file.bytes.count)
    self.cursor = self.body.lowerBound
  }

  /// A line of the file, without its end, by its number in what the library saw.
  mutating func range(ofLine line: Int) -> Range<Int> {
    guard let origins, line >= 1 else { return range(ofBodyLine: line) }
    return range(ofBodyLine: line <= origins.count ? origins[line - 1] : origins.last ?? line)
  }

  /// A line of the body (from 1), without its end.
  private mutating func range(ofBodyLine line: Int) -> Range<Int> {
    if starts.isEmpty { starts = Self.starts(of: file, in: body) }
    guard line >= 1, line <= starts.count else { return body.upperBound..<body.upperBound }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : body.upperBound
    while end > start, Self.isLineEnd(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// A line without its indentation and its end.
  mutating func textRange(ofLine line: Int) -> Range<Int> {
    let line = range(ofLine: line)
    let text = file.bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.lowerBound
    return text..<line.upperBound
  }

  /// Searches from the beginning again: for another kind of node.
  mutating func restart() { cursor = body.lowerBound }

  /// The source of an inline node: the whole of it if it begins with one of `openings` where the
  /// library says, and in it `needle` (such as the destination of a link), which is better yet.
  mutating func range(
    of node: Node, opening openings: [[UInt8]], needle: [UInt8]
  ) -> Range<Int> {
    guard node.startLine > 0 else { return range(inBlockOf: node, needle: needle) }
    let line = range(ofLine: node.startLine)
    let start = line.lowerBound + node.startColumn - 1
    let isRight = openings.contains { has($0, at: start, before: line.upperBound) }
    var end = line.upperBound
    if isRight, node.endLine == node.startLine {
      end = min(line.lowerBound + max(node.endColumn, node.startColumn), end)
    }
    let from = isRight ? start : max(line.lowerBound, min(cursor, line.upperBound))
    if let found = search(needle, in: from..<max(from, end)) { return found }
    guard isRight else {
      let end = self.end(ofLinesJoinedTo: node.startLine) ?? line.upperBound
      return search(needle, in: line.lowerBound..<max(line.lowerBound, end)) ?? line
    }
    cursor = max(cursor, end)
    return start..<end
  }

  /// Where the lines end that were made one with a line, as those of a table's row.
  private mutating func end(ofLinesJoinedTo number: Int) -> Int? {
    guard let origins, number >= 1, number < origins.count else { return nil }
    // The line below a table's header comes from the header too.
    let next = origins[number...].prefix(2).first { $0 > origins[number - 1] }
    return next.map { range(ofBodyLine: $0).lowerBound }
  }

  /// Where a block has `needle`. Bare addresses have no place of their own, but their block has.
  mutating func range(inBlockOf node: Node, needle: [UInt8]) -> Range<Int> {
    guard let block = node.surroundingBlock else { return body.lowerBound..<body.lowerBound }
    let first = range(ofLine: block.startLine)
    let last = range(ofLine: max(block.startLine, block.endLine))
    let joined = end(ofLinesJoinedTo: max(block.startLine, block.endLine)) ?? last.upperBound
    let end = max(last.upperBound, joined)
    let from = max(first.lowerBound, min(cursor, end))
    return search(needle, in: from..<max(from, end)) ?? first
  }

  /// Where a line of the body (from 1) has `needle`; else the line without its indentation.
  mutating func range(onBodyLine line: Int, needle: [UInt8]) -> Range<Int> {
    let range = range(ofBodyLine: line)
    if let found = search(needle, in: range) { return found }
    let text = file.bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.lowerBound
    return text..<range.upperBound
  }

  private mutating func search(_ needle: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = needle.first, needle.count <= range.count else { return nil }
    let last = min(range.upperBound - needle.count, range.lowerBound + Self.farthest)
    for start in range.lowerBound...max(last, range.lowerBound)
    where file.bytes[start] == first && has(needle, at: start, before: range.upperBound) {
      cursor = max(cursor, start + needle.count)
      return start..<(start + needle.count)
    }
    return nil
  }

  private func has(_ needle: [UInt8], at start: Int, before end: Int) -> Bool {
    guard start >= body.lowerBound, start + needle.count <= end else { return false }
    return file.bytes[start..<(start + needle.count)].elementsEqual(needle)
  }

  private static func starts(of file: SourceFile, in body: Range<Int>) -> [Int] {
    let bytes = file.bytes.span
    var starts = [body.lowerBound]
    var index = file.signs.next(from: body.lowerBound)
    while index < body.upperBound {
      let next = index + 1 < body.upperBound ? bytes[index + 1] : 0
      if isLineEnd(bytes[index]), bytes[index] == 0x0A || next != 0x0A { starts.append(index + 1) }
      index = file.signs.next(from: index + 1)
    }
    return starts
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
