/// A piece of HTML that the library found in the Markdown that `HTMLForms` made, or in a body that
/// has none of it. None of a writer's reaches a page.
enum RawHTML: Equatable {
  /// A note of the writer's, dropped without a word.
  case comment
  /// `<!--more-->`, which ends the excerpt as in Hugo and Jekyll.
  case excerptEnd
  /// `<br>`, which Markdown has no words for inside a table; or several, and nothing else.
  case lineBreak
  /// A canonical tag of a format that Markdown has no node for.
  case format(HTMLFormat, isEnd: Bool)
  /// Anything else: the element's name in lower case, or "" where there is none.
  case element(String)

  init(_ literal: [UInt8]) {
    if let format = Self.format(literal) {
      self = format
      return
    }
    var rest = literal[...].trimmed
    guard rest.starts(with: Self.opening) else {
      let name = Self.name(in: rest)
      self = name == "br" && Self.isOnlyBreaks(rest) ? .lineBreak : .element(name)
      return
    }
    var isExcerptEnd = false
    while rest.starts(with: Self.opening), let end = Self.commentEnd(in: rest) {
      let note = rest[(rest.startIndex + Self.opening.count)..<(end - Self.closing.count)]
      if note.trimmed.elementsEqual("more".utf8) { isExcerptEnd = true }
      rest = rest[end...].trimmed
    }
    // A comment takes with it what follows on its line, and one that never ends the rest of the
    // document. Its writer has to know.
    guard rest.isEmpty else {
      self = .element("!--")
      return
    }
    self = isExcerptEnd ? .excerptEnd : .comment
  }

  private static func format(_ literal: [UInt8]) -> RawHTML? {
    guard literal.count < 7 else { return nil }
    for format in [HTMLFormat.strike, .underline, .sub, .sup] {
      if literal.elementsEqual("<\(format.rawValue)>".utf8) { return .format(format, isEnd: false) }
      if literal.elementsEqual("</\(format.rawValue)>".utf8) { return .format(format, isEnd: true) }
    }
    return nil
  }

  /// Whether nothing stands outside of the tags.
  private static func isOnlyBreaks(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      guard name(in: rest) == "br" else { return false }
      rest = rest[(end + 1)...].trimmed
      if rest.isEmpty { return true }
    }
    return false
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  private static func commentEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex + opening.count
    while index + closing.count <= bytes.endIndex {
      if bytes[index...].starts(with: closing) { return index + closing.count }
      index += 1
    }
    return nil
  }

  private static func name(in bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }.prefix { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: false
      }
    }
    return String(decoding: name.prefix(20), as: UTF8.self).lowercased()
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks and line ends around it.
  var trimmed: ArraySlice<UInt8> {
    let start = firstIndex { $0 > 0x20 } ?? endIndex
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
