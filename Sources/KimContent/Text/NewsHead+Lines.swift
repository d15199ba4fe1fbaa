import KimYAML

/// The lines that a head of news is read from.
extension NewsHead {
  /// A line that is not blank.
  struct Line {
    var text: Substring
    let start: Int
    let next: Int
    /// Whether a blank line follows, and text after it.
    let isApart: Bool
  }

  /// In bytes: no title and no day is longer.
  private static let longestLine = 300
  private static let mostOrnaments = 3

  /// The first line from an offset on that has a letter or digit to read: a verse in Arabic or a row
  /// of pictures may stand above a title.
  static func line(in lines: FrontMatterLines, from start: Int) -> Line? {
    var start = start
    for _ in 0...mostOrnaments {
      guard let first = lines.firstText(from: start) else { return nil }
      let begin = max(lines.start(ofLineAt: first), start)
      let next = lines.next(after: first)
      let bytes = lines.bytes[lines.line(at: begin)].prefix(longestLine)
      if bytes.contains(where: { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) {
        let following = lines.firstText(from: next)
        let isApart = following.map { lines.start(ofLineAt: $0) > next } ?? false
        return Line(
          text: String(decoding: bytes, as: UTF8.self)[...], start: begin, next: next,
          isApart: isApart)
      }
      start = next
    }
    return nil
  }

  static func ornament(
    in lines: FrontMatterLines, from start: Int, before end: Int
  ) -> Line? {
    guard start < end else { return nil }
    let text = String(decoding: lines.bytes[start..<end], as: UTF8.self)
      .drop(while: \.isWhitespace)
    guard !text.isEmpty else { return nil }
    return Line(text: text, start: start, next: end, isApart: true)
  }
}
