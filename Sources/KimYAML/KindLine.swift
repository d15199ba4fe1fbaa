/// One line of fields as people set it out: indented, with a bullet or an ornament before the key,
/// WhatsApp's marks around it, any colon, an equal sign or a semicolon after it.
struct KindLine {
  /// What begins a point of a list.
  enum Bullet {
    /// `- `, as YAML has it.
    case dash
    /// Another sign, or a dash that touches its text.
    case sign
    /// `1.`, `2)`, `a.`
    case number
  }

  struct Key {
    /// The key without marks and what nobody sees.
    let name: PlacedText
    /// Its plain spelling.
    let plain: String
    let isKnown: Bool
    /// Whether YAML would see the same key there.
    let isProper: Bool
    /// What follows, without blanks at its ends.
    let value: PlacedText
  }

  let text: PlacedText
  /// Blanks before the first character; a tab counts as two.
  let indentation: Int
  /// The index of the first character.
  let start: Int
  let bullet: Bullet?
  /// What follows the bullet, without blanks at its ends.
  let content: PlacedText
  /// From the first character to what follows the bullet.
  var bulletWidth: Int { content.columns.first.map { $0 - 1 - start } ?? 0 }
  let key: Key?

  /// Longer keys are none.
  private static let longestKey = 48

  init(_ line: [UInt8], keys: YAMLTextKeys) {
    let text = PlacedText(line: line)
    self.text = text
    start = text.scalars.firstIndex { !LineSigns.isUnseen($0) } ?? text.count
    indentation = text.scalars[..<start].reduce(into: 0) { sum, scalar in
      if !LineSigns.isHidden(scalar) { sum += scalar == "\t" ? 2 : 1 }
    }
    let found = Self.bullet(text, at: start)
    bullet = found?.bullet
    content = text[(found?.end ?? start)..<text.count].trimmed(LineSigns.isUnseen)
    key = Self.key(text, from: found?.end ?? start, keys: keys, isBulleted: found != nil)
  }

  // MARK: Bullets

  private static func bullet(_ text: PlacedText, at start: Int) -> (bullet: Bullet, end: Int)? {
    guard start < text.count else { return nil }
    let first = text.scalars[start]
    let next = start + 1 < text.count ? text.scalars[start + 1] : nil
    let isApart = next.map(LineSigns.isUnseen) ?? true
    if first == "-", isApart { return (.dash, start + 1) }
    if LineSigns.isDash(first) {
      guard let next, !LineSigns.isDash(next) else { return nil }
      return (.sign, start + 1)
    }
    if "*+".unicodeScalars.contains(first) { return isApart ? (.sign, start + 1) : nil }
    if LineSigns.isBullet(first) {
      let hasVariation = next?.value == 0xFE0F || next?.value == 0xFE0E
      return (.sign, start + (hasVariation ? 2 : 1))
    }
    return number(text, at: start).map { (.number, $0) }
  }

  /// The end of `1.`, `12)`, `1).` or `a.`; `1.5` is a number and `17.00` a time.
  private static func number(_ text: PlacedText, at start: Int) -> Int? {
    let scalars = text.scalars
    var index = start
    while index < scalars.count, index - start < 3, isDigit(scalars[index]) { index += 1 }
    let isLetter = index == start && scalars[start].properties.isAlphabetic
    if isLetter { index += 1 }
    guard index > start, index < scalars.count, ".)".unicodeScalars.contains(scalars[index]) else {
      return nil
    }
    index += 1
    if index < scalars.count, ".)".unicodeScalars.contains(scalars[index]) { index += 1 }
    guard index < scalars.count else { return nil }
    if LineSigns.isUnseen(scalars[index]) { return index }
    return isLetter || !scalars[index].properties.isAlphabetic ? nil : index
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // MARK: Keys

  private static func key(
    _ text: PlacedText, from start: Int, keys: YAMLTextKeys, isBulleted: Bool
  ) -> Key? {
    var begin = start
    while begin < text.count, begin - start < 12, isBeforeKey(text.scalars[begin]) { begin += 1 }
    if begin < text.count, LineSigns.isStraight(text.scalars[begin]) {
      return proper(text, from: start, keys: keys)
    }
    let limit = min(text.count, begin + longestKey)
    guard let separator = separator(text, begin..<limit, keys) else {
      return proper(text, from: start, keys: keys)
    }
    let marks = text[start..<begin].filtered(LineSigns.isMark)
    let written = text[begin..<separator]
    let name = written.filtered { !LineSigns.isHidden($0) }.trimmed {
      LineSigns.isBlank($0) || LineSigns.isMark($0) || LineSigns.openingQuote($0) != nil
    }
    let plain = KeySpelling.plain(name.string)
    let rest = text[(separator + 1)..<text.count]
    let value = rest.trimmed(LineSigns.isUnseen)
    let isClosed =
      written.scalars.contains("*") || written.scalars.last.map(LineSigns.isMark) == true
    guard keys.isKnown(plain) else {
      return proper(text, from: start, keys: keys)
        ?? guessed(name, marks.isEmpty || isClosed ? value : unmarked(value, marks), marks)
    }
    let isProper =
      begin == text.scalars[start...].firstIndex(where: { !LineSigns.isBlank($0) })
      && name.count == written.trimmed(LineSigns.isBlank).count
      && text.scalars[separator] == ":" && isBlankOrEnd(text, separator + 1)
      && rest.scalars.count(where: LineSigns.isHidden)
        == value.scalars.count(where: LineSigns.isHidden)
    return Key(
      name: name, plain: plain, isKnown: true, isProper: isProper,
      value: marks.isEmpty || isClosed ? value : unmarked(value, marks))
  }

  /// The index of what parts a key from its value; a semicolon does, behind a key that is known.
  private static func separator(
    _ text: PlacedText, _ range: Range<Int>, _ keys: YAMLTextKeys
  ) -> Int? {
    let first = text.scalars[range].firstIndex { LineSigns.isSeparator($0) || isSemicolon($0) }
    guard let first, isSemicolon(text.scalars[first]) else { return first }
    let name = String(String.UnicodeScalarView(text.scalars[range.lowerBound..<first]))
    if keys.isKnown(KeySpelling.plain(name)) { return first }
    return text.scalars[first..<range.upperBound].firstIndex(where: LineSigns.isSeparator)
  }

  private static func isSemicolon(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar.value == 0xFF1B
  }

  /// What may stand between a bullet and its key.
  private static func isBeforeKey(_ scalar: Unicode.Scalar) -> Bool {
    LineSigns.isUnseen(scalar) || LineSigns.isMark(scalar) || LineSigns.isOrnament(scalar)
  }

  /// A value without the marks that close what was opened before the key: `*Judul:* Panen` and
  /// `*Judul: Panen*`.
  private static func unmarked(_ value: PlacedText, _ marks: PlacedText) -> PlacedText {
    var rest = value
    for mark in marks.scalars.reversed() {
      if rest.scalars.first == mark {
        rest = rest[1..<rest.count]
      } else if rest.scalars.last == mark {
        rest = rest[0..<(rest.count - 1)]
      }
      rest = rest.trimmed(LineSigns.isUnseen)
    }
    return rest
  }

  /// A key as YAML has it: followed by a colon and a blank.
  private static func proper(
    _ text: PlacedText, from start: Int, keys: YAMLTextKeys
  ) -> Key? {
    let content = text[start..<text.count].trimmed(LineSigns.isUnseen)
    // Anchors, aliases, tags, directives, and what YAML reserves.
    guard let sign = content.scalars.first, !"&*!%@`".unicodeScalars.contains(sign) else {
      return nil
    }
    let line = YAMLLine(Array(content.string.utf8))
    guard let range = line.key, !range.isEmpty, line.dashes.isEmpty else { return nil }
    let before = String(decoding: line.bytes[..<range.lowerBound], as: UTF8.self)
    let written = String(decoding: line.bytes[range], as: UTF8.self)
    let first = before.unicodeScalars.count
    let name = content[first..<(first + written.unicodeScalars.count)]
    let value = String(decoding: line.bytes[line.value], as: UTF8.self).unicodeScalars.count
    let plain = KeySpelling.plain(written)
    return Key(
      name: name, plain: plain, isKnown: keys.isKnown(plain), isProper: true,
      value: content[(content.count - value)..<content.count])
  }

  /// A word before a colon or an equal sign that nobody knows, or a few in WhatsApp's marks: it is
  /// no address and no time.
  private static func guessed(_ name: PlacedText, _ value: PlacedText, _ marks: PlacedText) -> Key?
  {
    let isWord = name.scalars.allSatisfy { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || scalar == "_"
    }
    guard (2...30).contains(name.count), isWord || !marks.isEmpty, !value.isEmpty,
      name.scalars.first?.properties.isAlphabetic == true, !value.string.hasPrefix("//")
    else { return nil }
    return Key(
      name: name, plain: KeySpelling.plain(name.string), isKnown: false, isProper: false,
      value: value)
  }

  private static func isBlankOrEnd(_ text: PlacedText, _ index: Int) -> Bool {
    index >= text.count || text.scalars[index] == " " || text.scalars[index] == "\t"
  }
}
