/// The part of a source line that a diagnostic shows, and where its caret goes.
package struct Excerpt: Sendable, Hashable, Codable {
  /// At most `longest` scalars of the line.
  package let text: String
  /// Scalars of `text` before the caret.
  package let offset: Int
  /// Scalars of `text` that the caret underlines; at least 1.
  package let length: Int

  /// Wide enough for a sentence, short enough for a terminal.
  static let longest = 100

  package init(line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    let caret = min(max(column - 1, 0), scalars.count)
    let start = scalars.count <= Self.longest ? 0 : max(0, caret - Self.longest / 3)
    let end = min(scalars.count, start + Self.longest)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    self.text = String(text)
    self.offset = caret - start
    self.length = max(1, min(length, end - caret))
  }
}
