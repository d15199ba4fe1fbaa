import KimDiagnostics

/// What reading a value of any kind is made of.
extension Fields {
  /// How bad it is to lose a value.
  var lossSeverity: Severity { isEssential || family == .theme ? .error : .warning }

  mutating func record<T>(
    _ node: YAMLNode, _ synonyms: [String: String], _ read: (inout Fields) -> T?
  ) -> T? {
    var inner = Fields(
      node, in: file, family: family, synonyms: synonyms, origin: node.position)
    inner.budget = budget
    inner.clockOffset = clockOffset
    let value = read(&inner)
    inner.finish(foreign: Self.innerForeign)
    budget = inner.budget
    diagnostics.add(inner.diagnostics)
    return value
  }

  /// Keys within groups that other tools need, and no page.
  private static let innerForeign: Set<String> = [
    "id", "width", "height", "lqip", "preview", "focal_point", "placement", "relative", "hidden",
    "hiddeninlist", "hiddeninsingle", "responsiveimages", "overlay_filter", "overlay_color",
    "show_overlay_excerpt", "cta_label", "cta_url", "actions", "video",
  ]

  mutating func choice<T: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, key: String, others: [String: T]
  ) -> T? where T.RawValue == String {
    guard let raw = words(node, key: key) else { return nil }
    if let value = ChoiceWord(raw).meaning(others) { return value }
    let word = ChoiceWord(raw).word
    guard isEssential || !EmptyWords.isNoValue(word), budget.take(lossSeverity) else { return nil }
    let words = T.allCases.map(\.rawValue)
    diagnostics.add(
      .wrongChoice(
        place(of: node), lossSeverity, family, key: key, word: CleanText(raw).text, words: words,
        suggestion: Suggestion.nearest(to: word, in: words)))
    return nil
  }

  /// The value as one text; a problem where that is not all of it.
  mutating func words(_ node: YAMLNode, key: String) -> String? {
    if case .scalar(let text, _) = node.value { return text }
    // Designers are told, and writers understood.
    let words = family == .theme ? nil : node.words
    if words?.isWhole != true { wrongKind(node, key: key, expected: .text) }
    return words?.text
  }

  mutating func wrongKind(_ node: YAMLNode, key: String, expected: ExpectedKind) {
    guard budget.take(lossSeverity) else { return }
    diagnostics.add(.wrongKind(place(of: node), lossSeverity, key: key, expected: expected))
  }

  /// Text fit for a page: no control or direction characters, spaces for line breaks.
  ///
  /// What is longer than pages bear is cut between words, with a warning.
  mutating func clean(_ raw: String, at node: YAMLNode) -> String {
    let cleaned = CleanText(raw)
    if cleaned.hadHiddenCharacters, budget.take(.warning) {
      diagnostics.add(.hiddenCharacters(place(of: node), family))
    }
    let text = cleaned.text
    guard text.utf8.count > Self.longestText, text.count > Self.longestText else { return text }
    if budget.take(.warning) {
      diagnostics.add(.tooLongText(place(of: node), family, Self.longestText))
    }
    let start = text.prefix(Self.longestText)
    let end = start.suffix(Self.longestWord).lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + "…"
  }

  /// The limit in characters. Some texts stand on every page of a site: a long one would multiply.
  private static var longestText: Int { 1000 }
  private static var longestWord: Int { 60 }
}
