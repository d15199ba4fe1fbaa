/// A field of a post's front matter, with our key.
package struct PostField: Sendable, Hashable {
  let key: String
  let value: Value

  enum Value: Sendable, Hashable {
    case text(String)
    /// A number or a date: written as it is.
    case plain(String)
    case list([String])
    /// A list of one record: the sources and speakers of the corpus come one at a time.
    case record([Pair])
  }

  struct Pair: Sendable, Hashable {
    let key: String
    let value: String
  }

  static func text(_ key: String, _ text: String) -> PostField {
    PostField(key: key, value: .text(text))
  }

  static func plain(_ key: String, _ text: String) -> PostField {
    PostField(key: key, value: .plain(text))
  }

  static func list(_ key: String, _ items: [String]) -> PostField {
    PostField(key: key, value: .list(items))
  }

  static func record(_ key: String, _ pairs: KeyValuePairs<String, String>) -> PostField {
    PostField(key: key, value: .record(pairs.map { Pair(key: $0.key, value: $0.value) }))
  }
}

/// Writes fields as YAML, plain where that is safe, as people do.
enum YAMLText {
  static func frontMatter(_ fields: [PostField]) -> String {
    "---\n" + lines(fields) + "---\n"
  }

  static func lines(_ fields: [PostField], indent: String = "") -> String {
    fields.map { line($0, indent) }.joined()
  }

  private static func line(_ field: PostField, _ indent: String) -> String {
    switch field.value {
    case .text(let text): "\(indent)\(field.key): \(scalar(text))\n"
    case .plain(let text): "\(indent)\(field.key): \(text)\n"
    case .list(let items):
      "\(indent)\(field.key): [\(items.map(item).joined(separator: ", "))]\n"
    case .record(let pairs): "\(indent)\(field.key):\n" + record(pairs, indent)
    }
  }

  private static func record(_ pairs: [PostField.Pair], _ indent: String) -> String {
    pairs.enumerated().map { index, pair in
      "\(indent)  \(index == 0 ? "- " : "  ")\(pair.key): \(scalar(pair.value))\n"
    }.joined()
  }

  static func scalar(_ text: String) -> String {
    let first = text.utf8.first ?? 0
    let isLetter = (65...90).contains(first & 0xDF)
    let isPlain = isLetter && !text.contains(": ") && !text.contains(" #") && text.last != ":"
    return isPlain ? text : quoted(text)
  }

  private static func item(_ text: String) -> String {
    text.contains(where: { ",[]{}".contains($0) }) ? quoted(text) : scalar(text)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
