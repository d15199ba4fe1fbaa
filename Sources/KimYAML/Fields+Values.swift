package import KimDiagnostics

/// Values that stand alone.
extension Fields {
  /// One line of text, trimmed, its line breaks made spaces; nil if nothing is left of it.
  ///
  /// Of a list, its items with commas between; of a group, the name in it.
  package mutating func text(_ key: String) -> String? {
    guard let entry = entry(key), let raw = words(entry.value, key: entry.key) else { return nil }
    let text = clean(raw, at: entry.value)
    return text.isEmpty || EmptyWords.isNothing(text) ? nil : text
  }

  /// The same of a name, as of a file; nil also for words that say that there is none.
  package mutating func name(_ key: String) -> String? {
    text(key).flatMap { EmptyWords.isNoValue($0) ? nil : $0 }
  }

  /// A text as it stands in the file, its lines and its length as they are, and the line that it
  /// begins at.
  package mutating func writtenText(_ key: String) -> (text: String, line: Int)? {
    guard let entry = entry(key), let text = words(entry.value, key: entry.key) else { return nil }
    return (text, entry.value.position.line)
  }

  /// A text, or a problem that the key is missing.
  package mutating func requiredText(_ key: String, example: String) -> String? {
    let before = diagnostics.found.count
    if let text = text(key) { return text }
    guard diagnostics.found.count == before, !isNoMapping, budget.take(lossSeverity) else {
      return nil
    }
    diagnostics.add(
      .missing(
        place(ofKey: key), lossSeverity, family, key: key, example: example,
        mend: filling(key, with: example)))
    return nil
  }

  /// A further field, with a value that is an example.
  ///
  /// - Parameter place: of the field above which it goes, if it need not be the first.
  package func mend(adding field: String, at place: Place? = nil) -> Mend {
    if let newLine { return .line(field, above: newLine, isExample: true) }
    return .field(field, at: place ?? file.place(line: 1), isExample: true)
  }

  /// Writes a value where a key stands empty, or the whole line at the beginning of the file; nil
  /// within another key, whose indentation decides.
  private func filling(_ key: String, with example: String) -> Mend? {
    let place = place(ofKey: key)
    if place.line > 0, place.column > 0, let name = place.text, isFile {
      return place.finding("\(name):").map { .insert(" \(example)", after: $0, isExample: true) }
    }
    guard isFile, !file.bytes.isEmpty else { return nil }
    return mend(adding: "\(key): \(example)")
  }

  /// A text that a type can be made of; anything else is left out, and the problem says what is
  /// expected.
  package mutating func value<T>(
    _ key: String, expected: LocalizedText, _ parse: (String) -> T?
  ) -> T? {
    value(key, expected: { _ in expected }, parse)
  }

  /// The same, where what is expected depends on what was written.
  package mutating func value<T>(
    _ key: String, expected: (String) -> LocalizedText, _ parse: (String) -> T?
  ) -> T? {
    guard let entry = entry(key), let raw = words(entry.value, key: entry.key) else { return nil }
    let text = CleanText(raw).text
    if let value = parse(text) { return value }
    guard isEssential || !EmptyWords.isNoValue(text) else { return nil }
    guard budget.take(lossSeverity) else { return nil }
    diagnostics.add(
      .wrongValue(
        place(of: entry.value), lossSeverity, family, key: entry.key, expected: expected(text)))
    return nil
  }

  /// A value of whatever kind that a type can be made of; anything else is left out.
  package mutating func value<T>(
    _ key: String, expected: LocalizedText, ofNode parse: (YAMLNode) -> T?
  ) -> T? {
    guard let entry = entry(key) else { return nil }
    if let value = parse(entry.value) { return value }
    let isNoValue = entry.value.scalarText.map { EmptyWords.isNoValue(CleanText($0).text) }
    guard isNoValue != true, budget.take(lossSeverity) else { return nil }
    diagnostics.add(
      .wrongValue(
        place(of: entry.value), lossSeverity, family, key: entry.key, expected: expected))
    return nil
  }

  /// A value that pages show as it was written where it is not understood; a warning then says so.
  ///
  /// - Parameter parse: gets the text fit for a page; nil where there is nothing to show.
  package mutating func shownValue<T>(
    _ key: String, expected: LocalizedText, _ parse: (String) -> (value: T, isUnderstood: Bool)?
  ) -> T? {
    guard let entry = entry(key), let raw = words(entry.value, key: entry.key) else { return nil }
    let text = clean(raw, at: entry.value)
    guard !EmptyWords.isNoValue(text) else { return nil }
    let found = parse(text)
    if let found, found.isUnderstood { return found.value }
    guard budget.take(lossSeverity) else { return found?.value }
    let place = place(of: entry.value)
    diagnostics.add(
      found == nil
        ? .wrongValue(place, lossSeverity, family, key: entry.key, expected: expected)
        : .shownAsWritten(place, family, key: entry.key, expected: expected))
    return found?.value
  }

  /// One of the words of a closed list.
  ///
  /// - Parameter others: further words, in small letters, that mean one of the list.
  package mutating func choice<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self, others: [String: T] = [:]
  ) -> T? where T.RawValue == String {
    guard let entry = entry(key) else { return nil }
    return choice(entry.value, key: entry.key, others: others)
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

  /// A whole number.
  ///
  /// - Parameter units: words, in small letters, that may follow it and change nothing.
  package mutating func integer(
    _ key: String, in range: ClosedRange<Int>, units: Set<String> = []
  ) -> Int? {
    value(
      key,
      expected: { _ in
        LocalizedText(
          id: "angka saja, dari \(range.lowerBound) sampai \(range.upperBound), tanpa kata lain",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound), and no words")
      }
    ) { text in
      let number = WholeNumber(text) ?? Self.number(text, before: units)
      return number.flatMap { range.contains($0.value) ? $0.value : nil }
    }
  }

  /// The number of `30 hari`.
  private static func number(_ text: String, before units: Set<String>) -> WholeNumber? {
    guard let blank = text.lastIndex(of: " "),
      units.contains(text[text.index(after: blank)...].lowercased())
    else { return nil }
    return WholeNumber(String(text[..<blank]))
  }

  /// A mapping below this one.
  ///
  /// - Parameters:
  ///   - shorthand: the field that a plain text stands for.
  ///   - synonyms: other names of its keys.
  package mutating func record<T>(
    _ key: String, shorthand: String? = nil, synonyms: [String: String] = [:],
    _ read: (inout Fields) -> T?
  ) -> T? {
    guard let entry = entry(key) else { return nil }
    switch entry.value.value {
    case .mapping: return record(entry.value, synonyms, read)
    case .scalar:
      if let shorthand { return record(.field(shorthand, entry.value), synonyms, read) }
    case .sequence(let nodes):
      // A list of one is what is in it.
      if nodes.count == 1 {
        if case .mapping = nodes[0].value { return record(nodes[0], synonyms, read) }
        if let shorthand { return record(.field(shorthand, nodes[0]), synonyms, read) }
      }
    }
    if entry.value.scalarText.map(EmptyWords.isNoValue) != true {
      wrongKind(entry.value, key: entry.key, expected: .group)
    }
    return nil
  }
}
