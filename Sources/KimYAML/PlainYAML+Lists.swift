extension PlainYAML {
  /// `[a, "b"]`, closed on the same line.
  mutating func readList() -> YAMLNode? {
    let position = cursor.position(of: cursor.index)
    var items: [YAMLNode] = []
    cursor.index += 1
    cursor.passSpaces()
    while cursor.byte != UInt8(ascii: "]") {
      guard let item = Self.isQuote(cursor.byte) ? readQuotedText() : readListText() else {
        return nil
      }
      items.append(item)
      cursor.passSpaces()
      guard cursor.byte == UInt8(ascii: ",") else { break }
      cursor.index += 1
      cursor.passSpaces()
      if cursor.byte == UInt8(ascii: "]") { return nil }
    }
    guard cursor.byte == UInt8(ascii: "]") else { return nil }
    cursor.index += 1
    cursor.passSpaces()
    return cursor.isAtLineEnd ? YAMLNode(value: .sequence(items), position: position) : nil
  }

  private mutating func readListText() -> YAMLNode? {
    guard Self.mayBegin(cursor.byte), !isAtPhoneQuote else { return nil }
    let start = cursor.index
    var end = start
    while Self.isListText(cursor.byte) {
      guard cursor.isSound else { return nil }
      let byte = cursor.byte
      cursor.index += 1
      if byte != 0x20 { end = cursor.index }
    }
    return plain(start..<end)
  }

  private static func isListText(_ byte: UInt8) -> Bool {
    mayBegin(byte) || " -.)_".utf8.contains(byte)
  }

  var isItemOnNextLine: Bool {
    var next = cursor
    guard next.passLineEnd() else { return false }
    next.passSpaces()
    guard next.byte == UInt8(ascii: "-") else { return false }
    next.index += 1
    return next.byte == 0x20
  }

  var isSignOnNextLine: Bool {
    var next = cursor
    guard next.passLineEnd() else { return false }
    next.passSpaces()
    return next.byte == UInt8(ascii: "#")
  }

  /// `- a` on the lines below, all indented alike. The end of the last line is left.
  mutating func readItems(mayHoldRecords: Bool) -> YAMLNode? {
    var items: [YAMLNode] = []
    var start: YAMLPosition?
    while isItemOnNextLine {
      guard cursor.passLineEnd() else { return nil }
      cursor.passSpaces()
      let dash = cursor.position(of: cursor.index)
      guard dash.column == (start ?? dash).column else { return nil }
      start = start ?? dash
      cursor.index += 1
      cursor.passSpaces()
      guard !cursor.isAtLineEnd,
        let item = mayHoldRecords && isAtField ? readRecord() : readText()
      else { return nil }
      items.append(item)
    }
    return start.map { YAMLNode(value: .sequence(items), position: $0) }
  }
}

// MARK: - Records

extension PlainYAML {
  /// Whether `key: ` begins here.
  private var isAtField: Bool {
    guard (cursor.byte | 0x20) &- 0x61 < 26 else { return false }
    var end = self
    _ = end.passKey()
    guard end.cursor.byte == UInt8(ascii: ":") else { return false }
    end.cursor.index += 1
    return end.cursor.byte == 0x20
  }

  /// `a: b` with more of its kind right below, each a text on one line.
  private mutating func readRecord() -> YAMLNode? {
    var fields: [YAMLNode.Entry] = []
    while true {
      guard isAtField, let field = readField(), fields.count < 16,
        !fields.contains(where: { $0.key == field.key }),
        field.keyPosition.column == fields.first?.keyPosition.column ?? field.keyPosition.column
      else { return nil }
      fields.append(field)
      guard isFieldOnNextLine, cursor.passLineEnd() else { break }
      cursor.passSpaces()
    }
    return fields.first.map { YAMLNode(value: .mapping(fields), position: $0.keyPosition) }
  }

  private mutating func readField() -> YAMLNode.Entry? {
    let start = cursor.index
    let end = passKey()
    let position = cursor.position(of: start)
    cursor.index = end + 1
    cursor.passSpaces()
    guard !cursor.isAtLineEnd, let value = readText() else { return nil }
    return YAMLNode.Entry(key: cursor.text(start..<end), keyPosition: position, value: value)
  }

  /// Whether the next line is indented and no item: it belongs to the record, or is not plain.
  private var isFieldOnNextLine: Bool {
    var next = cursor
    guard next.passLineEnd(), next.byte == 0x20 else { return false }
    next.passSpaces()
    return next.byte != UInt8(ascii: "-")
  }
}
