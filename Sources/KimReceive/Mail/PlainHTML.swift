/// The text of a mail that has it in HTML only.
enum PlainHTML {
  private static let breaks: Set = [
    "br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul",
    "ol",
  ]
  private static let hidden: Set = ["script", "style", "head", "title"]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
  ]

  static func text(of html: String) -> String {
    var result = ""
    var rest = html.unicodeScalars[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      append(rest[..<start], to: &result)
      rest = rest[start...]
      if rest.first == "&" {
        rest = entity(rest, &result)
      } else {
        rest = tag(rest, &result)
      }
    }
    append(rest, to: &result)
    return lines(of: result)
  }

  /// Ends of lines are blanks in HTML.
  private static func append(_ text: Substring.UnicodeScalarView, to result: inout String) {
    for scalar in text {
      result.unicodeScalars.append(
        scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    }
  }

  private static func entity(
    _ text: Substring.UnicodeScalarView, _ result: inout String
  ) -> Substring.UnicodeScalarView {
    let body = text.dropFirst().prefix(10)
    guard let end = body.firstIndex(of: ";") else {
      result += "&"
      return text.dropFirst()
    }
    let name = String(body[..<end])
    guard let meant = entities[name.lowercased()] ?? number(name) else {
      result += "&"
      return text.dropFirst()
    }
    result += meant
    return text[text.index(after: end)...]
  }

  /// `#233` and `#xE9`.
  private static func number(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 32, let scalar = Unicode.Scalar(value) else { return nil }
    return String(scalar)
  }

  private static func tag(
    _ text: Substring.UnicodeScalarView, _ result: inout String
  ) -> Substring.UnicodeScalarView {
    guard let end = text.firstIndex(of: ">") else { return text[text.endIndex...] }
    let inside = text[text.index(after: text.startIndex)..<end]
    let isClosing = inside.first == "/"
    let name = String(
      (isClosing ? inside.dropFirst() : inside).prefix { $0.properties.isAlphabetic || $0.isDigit }
    ).lowercased()
    let rest = text[text.index(after: end)...]
    if hidden.contains(name), !isClosing { return afterEnd(of: name, rest) }
    if breaks.contains(name) { result += name == "p" ? "\n\n" : "\n" }
    if name == "li", !isClosing { result += "- " }
    return rest
  }

  private static func afterEnd(
    of name: String, _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var rest = text
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      guard rest.first == "/" else { continue }
      let word = String(rest.dropFirst().prefix(name.utf8.count)).lowercased()
      guard word == name else { continue }
      return rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] }
        ?? rest[rest.endIndex...]
    }
    return rest[rest.endIndex...]
  }

  /// At most one empty line in a row, and no blanks around lines.
  private static func lines(of text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").joined(separator: " ")
      if words.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(words[...])
    }
    return lines.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
