/// The `@import` rules that a style sheet begins with; CSS allows them nowhere else.
struct StyleImports {
  struct Import {
    let name: String
    /// Of the name, without its quotes.
    let range: Range<Int>
  }

  private(set) var found: [Import] = []
  /// Where the rest of the sheet begins.
  private(set) var end = 0

  init(_ css: [UInt8]) {
    while true {
      let start = Self.afterBlanks(css, from: end)
      guard css[start...].starts(with: "@import".utf8),
        let close = css[start...].firstIndex(of: UInt8(ascii: ";"))
      else { return }
      let range = Self.name(in: css, start + "@import".utf8.count..<close)
      found.append(
        Import(name: String(decoding: css[range], as: UTF8.self), range: range))
      end = close + 1
    }
  }

  /// Blanks and comments.
  private static func afterBlanks(_ css: [UInt8], from start: Int) -> Int {
    var index = start
    while index < css.count {
      if " \t\r\n".utf8.contains(css[index]) {
        index += 1
      } else if css[index...].starts(with: "/*".utf8) {
        index += 2
        while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, css.count)
      } else {
        break
      }
    }
    return index
  }

  /// The name within `"…"`, `'…'`, `url(…)` or `url("…")`.
  private static func name(in css: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let around = " \t\r\n\"'()".utf8
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, around.contains(css[start]) { start += 1 }
    if css[start..<end].starts(with: "url(".utf8) { start += 4 }
    while start < end, around.contains(css[start]) { start += 1 }
    while end > start, around.contains(css[end - 1]) { end -= 1 }
    return start..<end
  }
}
