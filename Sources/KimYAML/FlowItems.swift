/// The items of a list in brackets on one line, put so that YAML reads them as they are meant:
/// `[“padi”, #jagung]`.
enum FlowItems {
  /// Nil if nothing is to be changed, or the list has lists and groups of its own.
  ///
  /// - Parameter areTexts: whether the items are texts, so that signs that mean something to YAML
  ///   are part of them.
  static func meant(_ list: PlacedText, areTexts: Bool) -> PlacedText? {
    guard list.count > 2, list.scalars.first == "[", list.scalars.last == "]" else { return nil }
    let inner = list[1..<(list.count - 1)]
    guard !inner.scalars.contains(where: { "[]{}".unicodeScalars.contains($0) }) else { return nil }
    guard let items = items(of: inner) else { return nil }
    var result = list[0..<1]
    var isChanged = false
    for (index, item) in items.enumerated() {
      let text = item.trimmed(LineSigns.isUnseen)
      let quoted = KindValue.straightened(text) ?? (areTexts ? Self.quoted(text) : nil)
      isChanged = isChanged || quoted != nil
      if index > 0 { result.append(", ", at: item.columns.first ?? list.columns[0]) }
      result.append(quoted ?? text)
    }
    result.append(list[(list.count - 1)..<list.count])
    return isChanged ? result : nil
  }

  /// The parts between commas outside of quotes; nil if a quote is not closed.
  private static func items(of inner: PlacedText) -> [PlacedText]? {
    var items: [PlacedText] = []
    var start = 0
    var isAtStart = true
    var open: LineSigns.Quote?
    for (index, scalar) in inner.scalars.enumerated() {
      if let quote = open {
        if LineSigns.closingQuote(scalar) == quote, endsItem(inner, at: index + 1) { open = nil }
      } else if scalar == "," {
        items.append(inner[start..<index])
        start = index + 1
        isAtStart = true
      } else if !LineSigns.isUnseen(scalar) {
        if isAtStart { open = LineSigns.openingQuote(scalar) }
        isAtStart = false
      }
    }
    items.append(inner[start..<inner.count])
    return open == nil ? items : nil
  }

  private static func endsItem(_ inner: PlacedText, at index: Int) -> Bool {
    let next = inner.scalars[index...].first { !LineSigns.isUnseen($0) }
    return next == nil || next == ","
  }

  /// A text that begins with a sign that means something to YAML, in quotes.
  private static func quoted(_ text: PlacedText) -> PlacedText? {
    guard let first = text.scalars.first, "#@%`&*!|>".unicodeScalars.contains(first),
      !text.scalars.contains(where: { "\"\\".unicodeScalars.contains($0) })
    else { return nil }
    var result = PlacedText()
    let bare = first == "*" && text.count > 2 && text.scalars.last == "*"
    let inner = bare ? text[1..<(text.count - 1)] : text
    result.append("\"", at: text.columns[0])
    result.append(inner)
    result.append("\"", at: text.columns[text.count - 1])
    return result
  }
}
