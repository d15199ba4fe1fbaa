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

extension Place {
  /// What stands there; nil where its line is not known, or is longer than what is shown of it.
  package var text: String? {
    guard column > 0, let excerpt, excerpt.length == length else { return nil }
    let scalars = excerpt.text.unicodeScalars.dropFirst(excerpt.offset).prefix(length)
    return String(String.UnicodeScalarView(scalars))
  }

  /// The place of a text that stands just before this one; nil where another does.
  package func preceding(_ before: String) -> Place? {
    let count = before.unicodeScalars.count
    guard let excerpt, excerpt.offset >= count else { return nil }
    let scalars = excerpt.text.unicodeScalars.dropFirst(excerpt.offset - count).prefix(count)
    guard String(String.UnicodeScalarView(scalars)) == before else { return nil }
    let found = Excerpt(text: excerpt.text, offset: excerpt.offset - count, length: count)
    return Place(path: path, line: line, column: column - count, length: count, excerpt: found)
  }

  /// The place of a word that begins here, or of the only one that follows on what is shown of the
  /// line.
  package func finding(_ word: String) -> Place? {
    guard column > 0, let excerpt, !word.isEmpty else { return nil }
    let scalars = Array(word.unicodeScalars)
    let rest = Array(excerpt.text.unicodeScalars.dropFirst(excerpt.offset))
    let starts = rest.indices.filter { rest[$0...].starts(with: scalars) }
    guard let first = starts.first, first == 0 || starts.count == 1 else { return nil }
    let whole = Excerpt(
      text: excerpt.text, offset: excerpt.offset + first, length: scalars.count)
    return Place(
      path: path, line: line, column: column + first, length: scalars.count, excerpt: whole)
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

  init(text: String, offset: Int, length: Int) {
    self.text = text
    self.offset = offset
    self.length = length
  }

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
