/// A value as it is meant where a telephone wrote it: its quotes made straight, WhatsApp's marks
/// around all of it taken off.
enum KindValue {
  /// Nil if nothing is to be changed.
  ///
  /// - Parameter isName: whether it names something, so that `_` belongs to it.
  static func meant(
    _ value: PlacedText, kind: YAMLTextKeys.Kind, isName: Bool = false
  ) -> PlacedText? {
    guard let first = value.scalars.first, mayBegin(first) else { return nil }
    var text = value
    while let inner = unmarked(text, isName: isName) { text = inner }
    if kind == .scalar {
      let bare = unquoted(text)
      return bare.count == value.count ? nil : bare
    }
    if let quoted = straightened(text) { return quoted }
    if let list = FlowItems.meant(text, areTexts: kind == .list) { return list }
    return text.count == value.count ? nil : text
  }

  /// Most values begin with a letter, and are done with here.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    LineSigns.isMark(scalar) || LineSigns.openingQuote(scalar) != nil || scalar == "["
  }

  /// The text within a pair of marks around all of it: `*PENGUMUMAN*`.
  private static func unmarked(_ text: PlacedText, isName: Bool) -> PlacedText? {
    guard text.count > 2, let mark = text.scalars.first, LineSigns.isMark(mark),
      mark == "*" || !isName, text.scalars.last == mark
    else { return nil }
    let inner = text[1..<(text.count - 1)]
    let isWhole =
      !inner.scalars.contains(mark) && inner.scalars.first.map(LineSigns.isUnseen) == false
      && inner.scalars.last.map(LineSigns.isUnseen) == false
    return isWhole ? inner : nil
  }

  /// A date or a number without quotes, closed or not, unless YAML reads them itself.
  private static func unquoted(_ text: PlacedText) -> PlacedText {
    if let first = text.scalars.first, LineSigns.isStraight(first) {
      let bytes = Array(text.string.utf8)
      if QuotedText.end(of: bytes[...], from: 0) != nil { return text }
    }
    return text.trimmed { LineSigns.openingQuote($0) != nil || LineSigns.isUnseen($0) }
  }

  /// The text between a pair of quotes of which a telephone made at least one, in straight ones.
  static func straightened(_ text: PlacedText) -> PlacedText? {
    guard text.count >= 2, let first = text.scalars.first, let last = text.scalars.last,
      let quote = LineSigns.openingQuote(first), LineSigns.closingQuote(last) == quote,
      !(LineSigns.isStraight(first) && LineSigns.isStraight(last))
    else { return nil }
    let inner = text[1..<(text.count - 1)]
    let isMixed = LineSigns.isStraight(first) || LineSigns.isStraight(last)
    guard isWhole(inner, quote, withStraight: isMixed) else { return nil }
    var result = PlacedText()
    result.append("\"", at: text.columns[0])
    for index in 0..<inner.count {
      if "\"\\".unicodeScalars.contains(inner.scalars[index]) {
        result.append("\\", at: inner.columns[index])
      }
      result.append(inner[index..<(index + 1)])
    }
    result.append("\"", at: text.columns[text.count - 1])
    return result
  }

  /// Whether no quote of this kind ends before the last: a sign between two letters is an
  /// apostrophe.
  private static func isWhole(
    _ inner: PlacedText, _ quote: LineSigns.Quote, withStraight: Bool
  ) -> Bool {
    let scalars = inner.scalars
    return scalars.indices.allSatisfy { index in
      guard LineSigns.openingQuote(scalars[index]) == quote,
        withStraight || !LineSigns.isStraight(scalars[index])
      else { return true }
      guard quote == .single, index > 0, index + 1 < scalars.count else { return false }
      return scalars[index - 1].properties.isAlphabetic
        && scalars[index + 1].properties.isAlphabetic
    }
  }
}
