/// Where a problem is: a file, and in it a line and a column if the problem has them.
///
/// It carries the source line that it speaks of, so that it can be printed when the file is gone.
package struct Place: Sendable, Hashable, Codable {
  /// The path as the reader would open it, from the folder that the command ran in.
  package let path: String
  /// The line from 1; 0 where the problem is the file as a whole.
  package let line: Int
  /// The column in Unicode scalars from 1; 0 where the problem is the line or the file as a whole.
  package let column: Int
  /// The length in Unicode scalars; at least 1 where there is a column.
  package let length: Int
  package let excerpt: Excerpt?

  package init(
    path: String, line: Int = 0, column: Int = 0, length: Int = 0, excerpt: Excerpt? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

/// The part of a source line that a diagnostic shows, and where its caret goes.
package struct Excerpt: Sendable, Hashable, Codable {
  /// The part of the line that is shown, at most `longest` scalars.
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
