/// A value of TOML as the node that YAML would give.
enum TOMLValue {
  /// Lists in lists deeper than this are not read.
  private static let deepest = 16

  /// Nil if there is no value, or one that is not closed.
  ///
  /// - Parameter isWithin: whether it stands in a list or group, where a comma ends it.
  static func read(_ cursor: inout TOMLCursor, depth: Int, isWithin: Bool) -> YAMLNode? {
    cursor.passSpace(overLines: isWithin)
    let position = cursor.position
    guard depth < deepest else { return nil }
    switch cursor.scalar {
    case "\"", "'":
      return TOMLString.read(&cursor).map {
        YAMLNode(value: .scalar($0, isQuoted: true), position: position)
      }
    case "[":
      return list(&cursor, depth).map { YAMLNode(value: .sequence($0), position: position) }
    case "{": return group(&cursor, depth)?.node(at: position)
    default: return bare(&cursor, isWithin: isWithin)
    }
  }

  private static func list(_ cursor: inout TOMLCursor, _ depth: Int) -> [YAMLNode]? {
    guard cursor.pass("[") else { return nil }
    var items: [YAMLNode] = []
    while true {
      cursor.passSpace(overLines: true)
      if cursor.pass("]") { return items }
      guard let item = read(&cursor, depth: depth + 1, isWithin: true) else { return nil }
      items.append(item)
      cursor.passSpace(overLines: true)
      if cursor.pass(",") { continue }
      return cursor.pass("]") ? items : nil
    }
  }

  private static func group(_ cursor: inout TOMLCursor, _ depth: Int) -> TOMLTable? {
    guard cursor.pass("{") else { return nil }
    var table = TOMLTable()
    while true {
      cursor.passSpace(overLines: true)
      if cursor.pass("}") { return table }
      guard let keys = cursor.readKeys(), cursor.pass("="),
        let value = read(&cursor, depth: depth + 1, isWithin: true)
      else { return nil }
      _ = table.insert(value, at: keys[...])
      cursor.passSpace(overLines: true)
      if cursor.pass(",") { continue }
      return cursor.pass("}") ? table : nil
    }
  }

  /// A date, a number, yes or no, or a text whose quotes were forgotten.
  private static func bare(_ cursor: inout TOMLCursor, isWithin: Bool) -> YAMLNode? {
    let position = cursor.position
    var text = String.UnicodeScalarView()
    while !cursor.isAtEnd, cursor.scalar != "\n", cursor.scalar != "#" {
      if isWithin, ",]}".unicodeScalars.contains(cursor.scalar) { break }
      text.append(cursor.scalar)
      cursor.advance()
    }
    let clean = CleanText(String(text)).text
    guard !clean.isEmpty, !(isWithin && clean.contains("=")) else { return nil }
    let isNumber = clean.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-_.".utf8.contains($0) }
    return YAMLNode(
      value: .scalar(isNumber ? clean.replacing("_", with: "") : clean, isQuoted: false),
      position: position)
  }
}

/// The four kinds of texts in quotes.
enum TOMLString {
  /// Nil if the text is not closed, or has an escape that is none.
  static func read(_ cursor: inout TOMLCursor) -> String? {
    for (fence, isLong, hasEscapes) in [
      ("\"\"\"", true, true), ("'''", true, false), ("\"", false, true), ("'", false, false),
    ] where cursor.pass(fence) {
      return text(&cursor, until: fence, isLong: isLong, hasEscapes: hasEscapes)
    }
    return nil
  }

  private static func text(
    _ cursor: inout TOMLCursor, until fence: String, isLong: Bool, hasEscapes: Bool
  ) -> String? {
    var text = String.UnicodeScalarView()
    if isLong, cursor.scalar == "\r" { cursor.advance() }
    if isLong, cursor.scalar == "\n" { cursor.advance() }
    while !cursor.isAtEnd {
      if cursor.pass(fence) {
        // Up to two quotes may stand right before the closing ones.
        while isLong, cursor.scalar == fence.unicodeScalars.first {
          text.append(cursor.scalar)
          cursor.advance()
        }
        return String(text)
      }
      if cursor.scalar == "\n", !isLong { return nil }
      if hasEscapes, cursor.scalar == "\\" {
        cursor.advance()
        guard let escaped = escape(&cursor) else { return nil }
        text.append(contentsOf: escaped)
      } else {
        text.append(cursor.scalar)
        cursor.advance()
      }
    }
    return nil
  }

  private static func escape(_ cursor: inout TOMLCursor) -> [Unicode.Scalar]? {
    let sign = cursor.scalar
    cursor.advance()
    switch sign {
    case "b", "f": return []
    case "n": return ["\n"]
    case "r": return ["\r"]
    case "t": return ["\t"]
    case "\"", "\\": return [sign]
    case "u": return number(&cursor, digits: 4)
    case "U": return number(&cursor, digits: 8)
    case "\n", "\r", " ", "\t":
      // A line end after a backslash, and all blanks after it, are no part of the text.
      while !cursor.isAtEnd, cursor.scalar.properties.isWhitespace { cursor.advance() }
      return []
    default: return nil
    }
  }

  private static func number(_ cursor: inout TOMLCursor, digits: Int) -> [Unicode.Scalar]? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = Character(cursor.scalar).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return Unicode.Scalar(value).map { [$0] }
  }
}
