/// The change that removes a problem: what the message asks for, said so that a program can do it.
package enum Mend: Sendable, Hashable, Codable {
  /// A part of the file gets another text.
  case edit(Edit)
  /// The file or folder gets another name, in the same folder.
  case rename(String)

  /// A part of a file, and the text that takes its place.
  package struct Edit: Sendable, Hashable, Codable {
    /// The line from 1.
    package let line: Int
    /// The column in Unicode scalars from 1.
    package let column: Int
    /// The line of the first scalar that stays.
    package let endLine: Int
    package let endColumn: Int
    package let text: String
    /// Whether the text is an example, in the place of which the writer puts what is true.
    package let isExample: Bool
  }
}

extension Mend {
  /// Another text for the part of a line that a place names; nil for a whole file or line.
  package static func write(
    _ text: String, at place: Place, isExample: Bool = false
  ) -> Mend? {
    guard place.column > 0 else { return nil }
    return .edit(
      Edit(
        line: place.line, column: place.column, endLine: place.line,
        endColumn: place.column + place.length, text: text, isExample: isExample))
  }

  /// Another text for a word that stands at a place, or once behind its beginning on the line; nil
  /// where it is not to be found, as in a value that had to be put right.
  package static func write(
    _ text: String, insteadOf word: String, at place: Place, isExample: Bool = false
  ) -> Mend? {
    place.finding(word).flatMap { write(text, at: $0, isExample: isExample) }
  }

  /// A text before the part of a line that a place names.
  package static func insert(
    _ text: String, before place: Place, isExample: Bool = false
  ) -> Mend {
    insert(text, line: max(place.line, 1), column: max(place.column, 1), isExample)
  }

  /// A text behind the part of a line that a place names.
  package static func insert(
    _ text: String, after place: Place, isExample: Bool = false
  ) -> Mend {
    insert(
      text, line: max(place.line, 1), column: max(place.column, 1) + place.length, isExample)
  }

  /// A line of its own above one.
  package static func line(_ text: String, above line: Int, isExample: Bool = false) -> Mend {
    insert(text + "\n", line: max(line, 1), column: 1, isExample)
  }

  /// A further field of a file: below the line `---`, if the place is that line, else above it.
  package static func field(_ text: String, at place: Place, isExample: Bool = false) -> Mend {
    let isFence = place.excerpt?.text.hasPrefix("---") ?? false
    return line(text, above: isFence ? place.line + 1 : place.line, isExample: isExample)
  }

  /// Other lines in the place of some.
  package static func write(lines: ClosedRange<Int>, _ texts: [String]) -> Mend {
    .edit(
      Edit(
        line: lines.lowerBound, column: 1, endLine: lines.upperBound + 1, endColumn: 1,
        text: texts.map { $0 + "\n" }.joined(), isExample: false))
  }

  /// Takes one scalar away that stands where a place begins, and is none of what it shows.
  package static func removeSign(at place: Place) -> Mend {
    .edit(
      Edit(
        line: max(place.line, 1), column: max(place.column, 1), endLine: max(place.line, 1),
        endColumn: max(place.column, 1) + 1, text: "", isExample: false))
  }

  /// Takes lines away.
  package static func remove(lines: ClosedRange<Int>) -> Mend {
    .edit(
      Edit(
        line: lines.lowerBound, column: 1, endLine: lines.upperBound + 1, endColumn: 1, text: "",
        isExample: false))
  }

  private static func insert(
    _ text: String, line: Int, column: Int, _ isExample: Bool
  ) -> Mend {
    .edit(
      Edit(
        line: line, column: column, endLine: line, endColumn: column, text: text,
        isExample: isExample))
  }
}
