/// Reads fields that are written as nearly all are, a hundred times faster than the library: a key
/// on each line, and after it a text, a text in quotes, a list in brackets, or a list of texts on
/// the lines below.
///
/// It gives what `YAMLLineScanner` and the library give together, place for place, or nil for
/// whatever is not certain to be read alike. Tests compare the two on thousands of texts.
struct PlainYAML {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var lineStart: Int
  private var line: Int
  private var entries: [YAMLNode.Entry] = []

  /// More keys than this are left to the library.
  private static let mostKeys = 64

  /// - Parameters:
  ///   - range: byte offsets, beginning at the start of a line.
  ///   - firstLine: the line of the file that this is.
  static func read(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) -> YAMLNode? {
    var reader = PlainYAML(bytes, range, firstLine)
    return reader.read()
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ firstLine: Int) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
    lineStart = range.lowerBound
    line = firstLine
  }

  private mutating func read() -> YAMLNode? {
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "#"): guard passComment() else { return nil }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
      default: guard readEntry() else { return nil }
      }
      guard passLineEnd() else { return nil }
    }
    guard let first = entries.first else { return nil }
    return YAMLNode(value: .mapping(entries), position: first.keyPosition)
  }

  // MARK: Lines

  private var isAtLineEnd: Bool {
    guard index < end else { return true }
    if bytes[index] == UInt8(ascii: "\r") {
      return index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n")
    }
    return bytes[index] == UInt8(ascii: "\n")
  }

  private mutating func passLineEnd() -> Bool {
    guard isAtLineEnd else { return false }
    guard index < end else { return true }
    index += bytes[index] == UInt8(ascii: "\r") ? 2 : 1
    lineStart = index
    line += 1
    return true
  }

  private mutating func passComment() -> Bool {
    while !isAtLineEnd {
      guard isSound(at: index) else { return false }
      index += 1
    }
    return true
  }

  private mutating func passSpaces() {
    while index < end, bytes[index] == 0x20 { index += 1 }
  }

  /// In Unicode scalars, as the library counts.
  private func position(of offset: Int) -> YAMLPosition {
    var column = offset - lineStart + 1
    if bytes[lineStart..<offset].contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
      column = text.unicodeScalars.count + 1
    }
    return YAMLPosition(line: line, column: column)
  }

  /// Whether a byte is no control character and begins none, nor what `SoundCharacters` replaces.
  private func isSound(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20..<0x7F: true
    case 0..<0x20, 0x7F, 0xC2, 0xEF: false
    // The line and paragraph separators; other punctuation, such as quotes, is sound.
    case 0xE2:
      index + 2 < end
        && !(bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]))
    default: true
    }
  }

  // MARK: Entries

  private mutating func readEntry() -> Bool {
    let start = index
    guard bytes[start] &- 0x41 < 26 || bytes[start] &- 0x61 < 26 else { return false }
    while index < end, Self.isKey(bytes[index]), index - start < 64 { index += 1 }
    let keyEnd = index
    guard index < end, bytes[index] == UInt8(ascii: ":"), entries.count < Self.mostKeys else {
      return false
    }
    let key = text(start..<keyEnd)
    guard !entries.contains(where: { $0.key == key }) else { return false }
    index += 1
    let position = YAMLPosition(line: line, column: 1)
    guard let value = isAtLineEnd || bytes[index] == 0x20 ? readValue(after: keyEnd) : nil else {
      return false
    }
    entries.append(YAMLNode.Entry(key: key, keyPosition: position, value: value))
    return true
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func readValue(after colon: Int) -> YAMLNode? {
    passSpaces()
    guard isAtLineEnd else {
      return bytes[index] == UInt8(ascii: "[") ? readList() : readText()
    }
    let empty = YAMLNode(value: .scalar("", isQuoted: false), position: position(of: colon + 1))
    return isItem(afterLineEnd: index) ? readItems() : empty
  }

  // MARK: Texts

  /// A text that is alone on the rest of its line.
  private mutating func readText() -> YAMLNode? {
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return readPlainText() }
    let text = readQuotedText(quote)
    passSpaces()
    return isAtLineEnd ? text : nil
  }

  /// Without quotes: neither a colon before a blank nor a `#` after one.
  private mutating func readPlainText() -> YAMLNode? {
    let start = index
    guard Self.mayBegin(bytes[start]) else { return nil }
    var textEnd = start
    while !isAtLineEnd {
      guard isSound(at: index) else { return nil }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ":"), isAtLineEnd || bytes[index] == 0x20 { return nil }
      if byte == UInt8(ascii: "#"), bytes[index - 2] == 0x20 { return nil }
      if byte != 0x20 { textEnd = index }
    }
    let position = position(of: start)
    return YAMLNode(value: .scalar(text(start..<textEnd), isQuoted: false), position: position)
  }

  /// On one line, and without what quotes make special.
  private mutating func readQuotedText(_ quote: UInt8) -> YAMLNode? {
    let start = index
    index += 1
    while index < end, bytes[index] != quote {
      guard isSound(at: index), bytes[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    guard index < end else { return nil }
    index += 1
    guard index == end || bytes[index] != quote else { return nil }
    return YAMLNode(
      value: .scalar(text((start + 1)..<(index - 1)), isQuoted: true),
      position: position(of: start))
  }

  /// Letters, digits and what has no meaning of its own at the beginning of a text.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: "+"),
      UInt8(ascii: "/"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

// MARK: - Lists

extension PlainYAML {
  /// `[a, "b"]`, closed on the same line.
  private mutating func readList() -> YAMLNode? {
    let position = position(of: index)
    var items: [YAMLNode] = []
    index += 1
    passSpaces()
    if index < end, bytes[index] != UInt8(ascii: "]") {
      while true {
        guard let item = readListItem() else { return nil }
        items.append(item)
        passSpaces()
        guard index < end, bytes[index] == UInt8(ascii: ",") else { break }
        index += 1
        passSpaces()
      }
    }
    guard index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
    index += 1
    passSpaces()
    return isAtLineEnd ? YAMLNode(value: .sequence(items), position: position) : nil
  }

  private mutating func readListItem() -> YAMLNode? {
    guard index < end else { return nil }
    let start = index
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      return readQuotedText(bytes[start])
    }
    var textEnd = start
    while index < end, bytes[index] == 0x20 || Self.isListText(bytes[index]) {
      guard isSound(at: index) else { return nil }
      index += 1
      if bytes[index - 1] != 0x20 { textEnd = index }
    }
    guard textEnd > start, Self.mayBegin(bytes[start]) else { return nil }
    return YAMLNode(
      value: .scalar(text(start..<textEnd), isQuoted: false), position: position(of: start))
  }

  private static func isListText(_ byte: UInt8) -> Bool {
    mayBegin(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ")")
  }

  /// Whether the next line is an item of a list.
  private func isItem(afterLineEnd index: Int) -> Bool {
    guard let newline = bytes[index..<end].firstIndex(of: UInt8(ascii: "\n")) else { return false }
    var dash = newline + 1
    while dash < end, bytes[dash] == 0x20 { dash += 1 }
    return dash + 1 < end && bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == 0x20
  }

  /// `- a` on the lines below, all indented alike. The end of the last line is left.
  private mutating func readItems() -> YAMLNode? {
    var items: [YAMLNode] = []
    var start: YAMLPosition?
    while isItem(afterLineEnd: index) {
      guard passLineEnd() else { return nil }
      passSpaces()
      let dash = position(of: index)
      guard dash.column == (start ?? dash).column else { return nil }
      start = start ?? dash
      index += 1
      passSpaces()
      guard !isAtLineEnd, let item = readText() else { return nil }
      items.append(item)
    }
    return start.map { YAMLNode(value: .sequence(items), position: $0) }
  }
}
