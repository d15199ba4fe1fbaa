import KimDiagnostics

/// A text's lines and columns as places count them: from 1, columns in Unicode scalars.
struct PlacedLines {
  let bytes: [UInt8]
  /// Where each begins.
  private var starts = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
  }

  /// Whether lines end as Windows ends them.
  var haveReturns: Bool {
    starts.count > 1 && starts[1] > 1 && bytes[starts[1] - 2] == UInt8(ascii: "\r")
  }

  /// Without its end; nil where there is none.
  private func line(_ number: Int) -> Range<Int>? {
    guard starts.indices.contains(number - 1) else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func scalars(_ line: Range<Int>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes[line], as: UTF8.self).unicodeScalars)
  }

  /// Behind the last line is the end of the text, as what is added there begins a line of its own.
  func offset(line number: Int, column: Int) -> Int? {
    guard let line = line(number) else {
      let endsLine = bytes.last == UInt8(ascii: "\n") || bytes.isEmpty
      return number == starts.count + 1 && column == 1 && endsLine ? bytes.count : nil
    }
    let before = scalars(line).prefix(max(column - 1, 0))
    return line.lowerBound + before.reduce(0) { $0 + String($1).utf8.count }
  }

  /// Whether what a message shows of a line stands there.
  func shows(_ excerpt: Excerpt, at place: Place) -> Bool {
    guard let line = line(place.line) else { return false }
    let start = max(place.column - 1 - excerpt.offset, 0)
    let shown = excerpt.text.unicodeScalars.filter { $0 != "\r" }
    return scalars(line).dropFirst(start).starts(with: shown)
  }
}
