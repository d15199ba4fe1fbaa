/// Reads fields that are written as nearly all are, a hundred times faster than the library: a key
/// on each line, and after it a text, a text in quotes, a list in brackets, or a list of texts and
/// records on the lines below.
///
/// The result is what `YAMLLineScanner` and the library give together, place for place, or nil for
/// whatever is not certain to be read alike. Tests compare the two on thousands of texts.
struct PlainYAML {
  var cursor: YAMLCursor
  private let listKeys: Set<String>
  private var entries: [YAMLNode.Entry] = []

  /// More keys than this are left to the library.
  private static let mostKeys = 64

  /// - Parameters:
  ///   - range: byte offsets, beginning at the start of a line.
  ///   - firstLine: the line of the file that this is.
  ///   - listKeys: keys of lists whose items are texts even where they look like records.
  static func read(
    _ bytes: [UInt8], range: Range<Int>, firstLine: Int, listKeys: Set<String> = []
  ) -> YAMLNode? {
    var reader = PlainYAML(
      cursor: YAMLCursor(bytes, range: range, firstLine: firstLine), listKeys: listKeys)
    return reader.read()
  }

  private init(cursor: YAMLCursor, listKeys: Set<String>) {
    self.cursor = cursor
    self.listKeys = listKeys
  }

  private mutating func read() -> YAMLNode? {
    while !cursor.isAtEnd {
      switch cursor.byte {
      case UInt8(ascii: "#"): guard passComment() else { return nil }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
      default: guard readEntry() else { return nil }
      }
      guard cursor.passLineEnd() else { return nil }
    }
    guard let first = entries.first else { return nil }
    return YAMLNode(value: .mapping(entries), position: first.keyPosition)
  }

  private mutating func passComment() -> Bool {
    while !cursor.isAtLineEnd {
      guard cursor.isSound else { return false }
      cursor.index += 1
    }
    return true
  }

  // MARK: Entries

  private mutating func readEntry() -> Bool {
    let start = cursor.index
    guard (cursor.byte | 0x20) &- 0x61 < 26, entries.count < Self.mostKeys else { return false }
    let end = passKey()
    let key = cursor.text(start..<end)
    guard cursor.byte == UInt8(ascii: ":"), !entries.contains(where: { $0.key == key }) else {
      return false
    }
    let position = cursor.position(of: start)
    cursor.index += 1
    guard cursor.isAtLineEnd || cursor.byte == 0x20, let value = readValue(of: key, after: end)
    else { return false }
    entries.append(YAMLNode.Entry(key: key, keyPosition: position, value: value))
    return true
  }

  /// Passes the key that begins here, and returns its end.
  mutating func passKey() -> Int {
    let start = cursor.index
    while Self.isKey(cursor.byte), cursor.index - start < 64 { cursor.index += 1 }
    return cursor.index
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func readValue(of key: String, after colon: Int) -> YAMLNode? {
    cursor.passSpaces()
    guard cursor.isAtLineEnd else {
      return cursor.byte == UInt8(ascii: "[") ? readList() : readText()
    }
    let position = cursor.position(of: colon + 1)
    let isListOfTexts = listKeys.contains(KeySpelling.plain(key))
    if isItemOnNextLine { return readItems(mayHoldRecords: !isListOfTexts) }
    // Hashtags, a line each, or a remark.
    if isListOfTexts, isSignOnNextLine { return nil }
    return YAMLNode(value: .scalar("", isQuoted: false), position: position)
  }

  // MARK: Texts

  /// A text that is alone on the rest of its line.
  mutating func readText() -> YAMLNode? {
    guard Self.isQuote(cursor.byte) else { return readPlainText() }
    let text = readQuotedText()
    cursor.passSpaces()
    return cursor.isAtLineEnd ? text : nil
  }

  /// A text without quotes: neither a colon before a blank nor a `#` after one.
  private mutating func readPlainText() -> YAMLNode? {
    guard Self.mayBegin(cursor.byte), !isAtPhoneQuote else { return nil }
    let start = cursor.index
    var end = start
    var previous: UInt8 = 0
    while !cursor.isAtLineEnd {
      guard cursor.isSound else { return nil }
      let byte = cursor.byte
      cursor.index += 1
      if byte == UInt8(ascii: ":"), cursor.isAtLineEnd || cursor.byte == 0x20 { return nil }
      if byte == UInt8(ascii: "#"), previous == 0x20 { return nil }
      if byte != 0x20 { end = cursor.index }
      previous = byte
    }
    return plain(start..<end)
  }

  /// A text in quotes on one line, without what quotes make special.
  mutating func readQuotedText() -> YAMLNode? {
    let start = cursor.index
    let quote = cursor.byte
    cursor.index += 1
    while !cursor.isAtEnd, cursor.byte != quote {
      guard cursor.isSound, cursor.byte != UInt8(ascii: "\\") else { return nil }
      cursor.index += 1
    }
    guard !cursor.isAtEnd else { return nil }
    let text = cursor.text((start + 1)..<cursor.index)
    cursor.index += 1
    // A doubled quote is one that belongs to the text.
    guard cursor.byte != quote else { return nil }
    return YAMLNode(value: .scalar(text, isQuoted: true), position: cursor.position(of: start))
  }

  mutating func plain(_ range: Range<Int>) -> YAMLNode {
    YAMLNode(
      value: .scalar(cursor.text(range), isQuoted: false),
      position: cursor.position(of: range.lowerBound))
  }

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Letters, digits and what has no meaning of its own at the beginning of a text.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: "+"),
      UInt8(ascii: "/"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Whether a quotation mark begins here that telephones type (U+2018 to U+201F, U+2033, U+2039),
  /// or a mark that nobody sees, behind which one may stand (U+200B to U+200F, U+202A to U+202E).
  var isAtPhoneQuote: Bool {
    guard cursor.byte == 0xE2, cursor.index + 2 < cursor.end,
      cursor.bytes[cursor.index + 1] == 0x80
    else { return false }
    let last = cursor.bytes[cursor.index + 2]
    switch last {
    case 0x8B...0x8F, 0x98...0x9F, 0xAA...0xAE, 0xB2...0xBA: return true
    default: return false
    }
  }
}
