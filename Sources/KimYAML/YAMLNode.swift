package import KimDiagnostics

/// A value of a YAML document, and where it stands in its file.
package struct YAMLNode: Sendable {
  package enum Value: Sendable {
    /// The text as written, its quotes and escapes undone. Types are the reader's affair:
    /// `16.06` stays `16.06`.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package let key: String
    package let keyPosition: YAMLPosition
    package let value: YAMLNode

    package init(key: String, keyPosition: YAMLPosition, value: YAMLNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  package let value: Value
  package let position: YAMLPosition

  package init(value: Value, position: YAMLPosition) {
    self.value = value
    self.position = position
  }

  /// A mapping of no keys: the fields of a file without front matter.
  package static let noFields = YAMLNode(
    value: .mapping([]), position: YAMLPosition(line: 1, column: 1))

  /// Nothing after the colon, `~` or `null`.
  package var isEmpty: Bool {
    guard case .scalar(let text, isQuoted: false) = value else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// Empty, or a text of which nothing can be seen but dashes, by which people leave out a value.
  package var isBlank: Bool {
    guard case .scalar(let text, _) = value else { return false }
    // Nearly all texts begin with a letter or a digit.
    if let first = text.utf8.first, first &- 0x2E < 0x50 { return isEmpty }
    return isEmpty
      || text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDash }
  }

  /// One field with a value.
  static func field(_ key: String, _ value: YAMLNode) -> YAMLNode {
    YAMLNode(
      value: .mapping([Entry(key: key, keyPosition: value.position, value: value)]),
      position: value.position)
  }
}

/// A line and a column of a file, both from 1, the column in Unicode scalars.
package struct YAMLPosition: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of this many scalars from here on.
  package func place(in file: SourceFile, length: Int = 1) -> Place {
    file.place(line: line, column: column, length: length)
  }
}
