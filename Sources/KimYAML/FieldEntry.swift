/// A key of a file with the lines that belong to it.
struct FieldEntry {
  /// The number of its first line.
  let start: Int
  /// The number of the line after its last one.
  var end: Int
  /// The plain spelling of the key.
  let key: String
  /// The key as it is written.
  let name: String
  /// What follows the key on its line.
  let value: String
  /// The column of the value in its mended line, from 1.
  let valueColumn: Int
  /// What the line and another one of the same key say, where they deny each other.
  var contradiction: String?
  var isLeftOut = false

  /// - Parameter line: the first line, mended.
  init(start: Int, key: String, _ line: [UInt8]) {
    self.start = start
    end = start + 1
    self.key = key
    let parsed = YAMLLine(line)
    name = parsed.keyText ?? key
    value = String(decoding: line[parsed.value], as: UTF8.self)
    let before = String(decoding: line[..<parsed.value.lowerBound], as: UTF8.self)
    valueColumn = before.unicodeScalars.count + 1
  }

  var isEmpty: Bool { value.isEmpty && end == start + 1 }

  /// Whether it is one line that does not begin with a sign of YAML's.
  var isText: Bool {
    end == start + 1 && value.first.map { !"[{&*!|>".contains($0) } == true
  }

  /// Its value in quotes.
  var quoted: String { QuotedText.quoted(Array(value.utf8)[...]) }
}
