import Foundation
import KimTestSupport
import Testing

/// What a reader has to see of files as people typed them: a table in Markdown, a row a file.
struct RightTable {
  struct Row: CustomTestStringConvertible {
    /// From the content root.
    let file: String
    let expectations: [Expectation]

    var testDescription: String { file }
    var site: String { String(file.prefix { $0 != "/" }) }
  }

  enum Expectation: Hashable {
    case title(String)
    case dated(String)
    case shows(String)
    case hides(String)
    case matches(String)
    case doesNotMatch(String)
    /// A message has this text.
    case message(String)
    case noMessage
    /// No page of the site has this title.
    case unpublished(String)
    /// Another file of the site has this text.
    case file(String, holds: String)
  }

  let rows: [Row]

  init(_ text: String) {
    rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { line in
      let cells = line.replacing("\\|", with: "\u{0}").split(separator: "|").map {
        String($0).replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 2 else { return nil }
      return Row(
        file: cells[0].trimmingCharacters(in: ["`"]), expectations: Self.expectations(cells[1]))
    }
  }

  private static let words: [(String, @Sendable (String) -> Expectation)] = [
    ("title ", { .title($0) }), ("dated ", { .dated($0) }),
    ("page shows ", { .shows($0) }), ("page does not show ", { .hides($0) }),
    ("HTML matches ", { .matches($0) }), ("HTML does not match ", { .doesNotMatch($0) }),
    ("a message names ", { .message($0) }), ("not published ", { .unpublished($0) }),
  ]

  /// Those of one cell; what is no expectation stops the tests.
  private static func expectations(_ cell: String) -> [Expectation] {
    var rest = cell[...]
    var found: [Expectation] = []
    while !rest.isEmpty {
      let part = next(&rest)
      let quoted = part.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
      if part == "no message" {
        found.append(.noMessage)
      } else if part.hasPrefix("`"), quoted.count == 5 {
        found.append(.file(quoted[1], holds: quoted[3]))
      } else if let (word, make) = words.first(where: { part.hasPrefix($0.0) }) {
        found.append(make(String(part.dropFirst(word.count + 1).dropLast())))
      } else {
        preconditionFailure("no expectation: \(part)")
      }
    }
    return found
  }

  /// Up to the next `; ` outside of a text in backticks.
  private static func next(_ rest: inout Substring) -> String {
    var isQuoted = false
    let end = rest.indices.first { index in
      if rest[index] == "`" { isQuoted.toggle() }
      return rest[index] == ";" && !isQuoted
    }
    let part = rest[..<(end ?? rest.endIndex)].trimmingCharacters(in: .whitespaces)
    rest = end.map { rest[rest.index(after: $0)...] } ?? ""
    return part
  }
}
