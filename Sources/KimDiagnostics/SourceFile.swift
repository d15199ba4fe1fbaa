package import KimText

/// A text file as its writer sees it: a path and its bytes in UTF-8.
///
/// It turns byte offsets into places. Lines are counted only when something is wrong, so that a
/// healthy file costs nothing.
package struct SourceFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Where its signs are, for the scans that go through all of it.
  package let signs: ByteMap

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    signs = ByteMap(.signs, of: bytes[...])
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The file as a whole.
  package var place: Place { Place(path: path) }

  /// The place of a range of byte offsets; only its part on the first line is underlined.
  package func place(of range: Range<Int>) -> Place {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let before = bytes[..<start]
    let line = before.reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return place(line: line, lineStart: lineStart, start: start, end: range.upperBound)
  }

  /// The place of `length` bytes from the `byteColumn`th byte (from 1) of a line (from 1).
  package func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
    guard let lineStart = offset(ofLine: line) else { return Place(path: path, line: line) }
    let start = lineStart + max(byteColumn - 1, 0)
    return place(line: line, lineStart: lineStart, start: start, end: start + length)
  }

  /// `length` scalars from the `column`th scalar (from 1) of a line (from 1).
  package func place(line: Int, column: Int, length: Int = 1) -> Place {
    guard let lineStart = offset(ofLine: line) else { return Place(path: path, line: line) }
    let start = offset(ofScalar: column - 1, from: lineStart)
    return place(
      line: line, lineStart: lineStart, start: start, end: offset(ofScalar: length, from: start))
  }

  /// A whole line (from 1), without its indentation.
  package func place(line: Int) -> Place {
    guard let lineStart = offset(ofLine: line) else { return Place(path: path, line: line) }
    let end = self.end(ofLineAt: lineStart)
    let start = bytes[lineStart..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? lineStart
    return place(line: line, lineStart: lineStart, start: start, end: end)
  }

  private func place(line: Int, lineStart: Int, start: Int, end: Int) -> Place {
    let lineEnd = self.end(ofLineAt: lineStart)
    let start = min(start, lineEnd)
    let column = scalars(in: lineStart..<start) + 1
    let length = max(1, scalars(in: start..<min(max(end, start), lineEnd)))
    let text = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    return Place(
      path: path, line: line, column: column, length: length,
      excerpt: Excerpt(line: text, column: column, length: length))
  }

  private func offset(ofLine line: Int) -> Int? {
    var offset = 0
    for _ in 1..<max(line, 1) {
      guard let next = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      offset = next + 1
    }
    return offset
  }

  private func end(ofLineAt lineStart: Int) -> Int {
    var end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// Where the `count`th UTF-8 sequence after an offset begins.
  private func offset(ofScalar count: Int, from start: Int) -> Int {
    var offset = start
    for _ in 0..<max(count, 0) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// How many UTF-8 sequences begin in a range.
  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
  }
}
