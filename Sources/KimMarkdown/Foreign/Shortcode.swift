/// A piece of code that another program would have replaced: of Hugo, of Jekyll (Liquid) or of
/// WordPress.
struct Shortcode {
  enum Tool { case hugo, liquidTag, liquidValue, wordpress, kramdown }

  let tool: Tool
  let range: Range<Int>
  /// In lower case, without folder and ending; empty if there is none.
  let name: String
  let isClosing: Bool
  private(set) var values: [String] = []
  private(set) var named: [String: String] = [:]
  /// All between the signs around it.
  let inside: ArraySlice<UInt8>

  /// More of anything is no honest shortcode.
  private static let mostWords = 200

  init(_ tool: Tool, inside: ArraySlice<UInt8>, range: Range<Int>) {
    self.tool = tool
    self.inside = inside
    self.range = range
    var text = inside.trimmed
    if text.last == UInt8(ascii: "/") { text = text.dropLast().trimmed }
    let slash = text.first == UInt8(ascii: "/")
    if slash { text = text.dropFirst().trimmed }
    var words = ShortcodeWords(text, most: Self.mostWords).words
    var name = words.isEmpty ? "" : words.removeFirst().text
    if tool == .liquidTag, name.hasPrefix("include"), !words.isEmpty {
      name = words.removeFirst().text
    }
    let isEnd = tool == .liquidTag && name.hasPrefix("end")
    isClosing = slash || isEnd
    self.name = Self.plainName(isEnd ? String(name.dropFirst(3)) : name)
    for word in words {
      if let key = word.key {
        named[key.lowercased()] = word.text
      } else {
        values.append(word.text)
      }
    }
  }

  private static func plainName(_ name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return String(file.prefix { $0 != "." }).lowercased()
  }

  /// The first of these arguments that is there and not empty.
  func argument(_ keys: String...) -> String? {
    for key in keys {
      if let value = named[key], !value.isEmpty { return value }
    }
    return nil
  }
}

/// The words of a shortcode: `name`, `value`, `key="value"`, `key=value`.
struct ShortcodeWords {
  struct Word {
    let key: String?
    let text: String
  }

  private(set) var words: [Word] = []

  init(_ text: ArraySlice<UInt8>, most: Int) {
    var index = text.startIndex
    while words.count < most, let start = text[index...].firstIndex(where: { $0 > 0x20 }) {
      index = text[start...].firstIndex { !Self.isInName($0) } ?? text.endIndex
      var key: String?
      if index < text.endIndex, text[index] == UInt8(ascii: "="), index > start {
        key = String(decoding: text[start..<index], as: UTF8.self)
        index += 1
      } else {
        index = start
      }
      let value = Self.value(in: text, from: index)
      words.append(Word(key: key, text: String(decoding: value.text, as: UTF8.self)))
      index = max(value.end, start + 1)
    }
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    PlacedScalar.isASCIIWordCharacter(byte) || "_-.:".utf8.contains(byte)
  }

  private static let quotes = [
    ("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”"), ("&quot;", "&quot;"),
  ]

  /// A value that ends at its closing quote, or at a blank if it has none.
  private static func value(
    in text: ArraySlice<UInt8>, from start: Int
  ) -> (text: ArraySlice<UInt8>, end: Int) {
    let rest = text[start...]
    for (opening, closing) in quotes where rest.starts(with: opening.utf8) {
      let inside = start + opening.utf8.count
      guard let end = Self.place(of: closing, in: text[inside...]) else {
        return (text[inside...], text.endIndex)
      }
      return (text[inside..<end], end + closing.utf8.count)
    }
    let end = rest.firstIndex { $0 <= 0x20 } ?? text.endIndex
    return (text[start..<end], end)
  }

  private static func place(of mark: String, in text: ArraySlice<UInt8>) -> Int? {
    let first = mark.utf8.first
    return text.indices.first { text[$0] == first && text[$0...].starts(with: mark.utf8) }
  }
}
