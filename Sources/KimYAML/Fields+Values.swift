package import KimDiagnostics

/// Values that stand alone.
extension Fields {
  /// One line of text, trimmed, its line breaks made spaces; nil if nothing is left of it.
  package mutating func text(_ key: String) -> String? {
    guard let entry = entry(key) else { return nil }
    guard case .scalar(let raw, _) = entry.value.value else {
      wrongKind(entry.value, key: key, expected: .text)
      return nil
    }
    let text = clean(raw, at: entry.value)
    return text.isEmpty ? nil : text
  }

  /// A text, or an error that the key is missing.
  package mutating func requiredText(_ key: String, example: String) -> String? {
    let before = diagnostics.errorCount
    if let text = text(key) { return text }
    guard diagnostics.errorCount == before, budget.takeError() else { return nil }
    diagnostics.add(.missing(place(ofKey: key), family, key: key, example: example))
    return nil
  }

  /// A text that a type can be made of; anything else is an error that says what is expected.
  package mutating func value<T>(
    _ key: String, expected: LocalizedText, _ parse: (String) -> T?
  ) -> T? {
    value(key, expected: { _ in expected }, parse)
  }

  /// The same, where what is expected depends on what was written.
  package mutating func value<T>(
    _ key: String, expected: (String) -> LocalizedText, _ parse: (String) -> T?
  ) -> T? {
    guard let entry = entry(key) else { return nil }
    guard case .scalar(let raw, _) = entry.value.value else {
      wrongKind(entry.value, key: key, expected: .text)
      return nil
    }
    let text = CleanText(raw).text
    if let value = parse(text) { return value }
    guard budget.takeError() else { return nil }
    diagnostics.add(
      .wrongValue(place(of: entry.value), family, key: key, expected: expected(text)))
    return nil
  }

  /// One of the words of a closed list.
  package mutating func choice<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self
  ) -> T? where T.RawValue == String {
    guard let entry = entry(key) else { return nil }
    return choice(entry.value, key: key)
  }

  package mutating func flag(_ key: String) -> Bool? {
    value(key, expected: LocalizedText(id: "ya atau tidak", en: "true or false")) { text in
      switch text.lowercased() {
      case "true", "ya", "yes", "benar", "on": true
      case "false", "tidak", "no", "bukan", "off": false
      default: nil
      }
    }
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(
      key,
      expected: { _ in
        LocalizedText(
          id: "angka saja, dari \(range.lowerBound) sampai \(range.upperBound), tanpa kata lain",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound), and no words")
      }
    ) { text in
      WholeNumber(text).flatMap { range.contains($0.value) ? $0.value : nil }
    }
  }

  /// A mapping below this one.
  ///
  /// - Parameter shorthand: the field that a plain text stands for.
  package mutating func record<T>(
    _ key: String, shorthand: String? = nil, _ read: (inout Fields) -> T?
  ) -> T? {
    guard let entry = entry(key) else { return nil }
    switch entry.value.value {
    case .mapping: return record(entry.value, read)
    case .scalar:
      if let shorthand { return record(.field(shorthand, entry.value), read) }
    case .sequence: break
    }
    wrongKind(entry.value, key: key, expected: .group)
    return nil
  }

  // MARK: Details

  mutating func record<T>(_ node: YAMLNode, _ read: (inout Fields) -> T?) -> T? {
    var inner = Fields(node, in: file, family: family, origin: node.position)
    inner.budget = budget
    let value = read(&inner)
    inner.finish()
    budget = inner.budget
    diagnostics.add(inner.diagnostics)
    return value
  }

  mutating func choice<T: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, key: String
  ) -> T? where T.RawValue == String {
    guard case .scalar(let raw, _) = node.value else {
      wrongKind(node, key: key, expected: .text)
      return nil
    }
    let word = CleanText(raw).text.lowercased()
    if let value = T(rawValue: word) ?? T(rawValue: word.replacing(" ", with: "-")) { return value }
    guard budget.takeError() else { return nil }
    let words = T.allCases.map(\.rawValue)
    diagnostics.add(
      .wrongChoice(
        place(of: node), family, key: key, word: CleanText(raw).text, words: words,
        suggestion: Suggestion.nearest(to: word, in: words)))
    return nil
  }

  mutating func wrongKind(_ node: YAMLNode, key: String, expected: ExpectedKind) {
    guard budget.takeError() else { return }
    diagnostics.add(.wrongKind(place(of: node), key: key, expected: expected))
  }

  /// Text fit for a page: no control or direction characters, spaces for line breaks.
  mutating func clean(_ raw: String, at node: YAMLNode) -> String {
    let cleaned = CleanText(raw)
    if cleaned.hadHiddenCharacters, budget.takeWarning() {
      diagnostics.add(.hiddenCharacters(place(of: node), family))
    }
    let text = cleaned.text
    guard text.utf8.count > Self.longestText, text.count > Self.longestText else { return text }
    if budget.takeError() {
      diagnostics.add(.tooLongText(place(of: node), family, Self.longestText))
    }
    return String(text.prefix(Self.longestText))
  }

  /// The limit in characters. Some texts stand on every page of a site: a long one would multiply.
  private static var longestText: Int { 1000 }
}
