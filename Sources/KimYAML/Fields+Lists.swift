import KimDiagnostics

/// Values that are lists, or that people write as a list on one line.
///
/// All entries that mean a key are taken: `topik` and `tags` are one list.
extension Fields {
  /// Words of a closed list.
  package mutating func choices<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self
  ) -> [T] where T.RawValue == String {
    nodes(key).compactMap { choice($0, key: key, others: [:]) }
  }

  /// A list of texts. One text with commas is read as a list: `topik: panen, padi`.
  ///
  /// - Parameters:
  ///   - most: what follows so many items is left out; each may cost a page of its own.
  ///   - part: how one text is parted, where that is not at its commas and semicolons.
  package mutating func texts(
    _ key: String, atMost most: Int = mostItems, part: ((String) -> [String])? = nil
  ) -> [String] {
    var found: [String] = []
    for node in nodes(key, atMost: most, part: part) {
      guard let raw = words(node, key: key) else { continue }
      let text = clean(raw, at: node)
      if !text.isEmpty, !EmptyWords.isNothing(text) { found.append(text) }
    }
    return found
  }

  /// A list whose items are sentences: each line of a text is one item, commas and all; of a single
  /// line, what semicolons part.
  package mutating func sentences(_ key: String) -> [String] {
    texts(key) { text in
      let lines = text.split(whereSeparator: \.isNewline)
      return (lines.count == 1 ? text.split(separator: ";") : lines).map(String.init)
    }
  }

  /// A list of mappings; an item that is a plain text is read as the field `shorthand` alone.
  ///
  /// - Parameters:
  ///   - isSplit: whether commas part the items of a list that is one text.
  ///   - pair: the two fields that an item such as `Ketua: Siti` stands for.
  ///   - synonyms: other names of the mappings' keys.
  package mutating func records<T>(
    _ key: String, shorthand: String, isSplit: Bool = false,
    pair: (key: String, value: String)? = nil, synonyms: [String: String] = [:],
    _ read: (inout Fields) -> T?
  ) -> [T] {
    var found: [T] = []
    let part: ((String) -> [String])? = isSplit ? nil : { [$0] }
    for node in nodes(key, part: part) {
      for item in Self.records(in: node, shorthand: shorthand, pair: pair, synonyms) {
        if let value = record(item, synonyms, read) { found.append(value) }
      }
    }
    return found
  }

  /// The mappings that one item of a list stands for.
  private static func records(
    in node: YAMLNode, shorthand: String, pair: (key: String, value: String)?,
    _ synonyms: [String: String]
  ) -> [YAMLNode] {
    switch node.value {
    case .scalar(let text, _):
      if let pair, let spread = spread(text, at: node.position, pair) { return [spread] }
      return [.field(shorthand, node)]
    case .sequence(let nodes):
      return nodes.filter { !$0.isBlank }.map { .field(shorthand, $0) }
    case .mapping(let entries):
      guard let pair else { return [node] }
      let names = [pair.key, pair.value] + synonyms.keys.sorted()
      let hasField = entries.contains { entry in
        let key = KeySpelling.plain(entry.key)
        return names.contains(key) || Suggestion.nearest(to: key, in: names) != nil
      }
      return hasField ? [node] : entries.map { spread($0, pair) }
    }
  }

  /// The items of a list; of a single text, its parts.
  ///
  /// What follows the last item that a reader gets to is left out: each item may cost a look at all
  /// files of the site.
  package mutating func nodes(
    _ key: String, atMost most: Int = mostItems, part: ((String) -> [String])? = nil
  ) -> [YAMLNode] {
    let entries = entries(key)
    let nodes = entries.flatMap { Self.items($0.value, part ?? Self.parts) }
    guard nodes.count > most, let last = entries.last else { return nodes }
    if budget.take(lossSeverity) {
      diagnostics.add(.tooManyItems(place(of: last.value), lossSeverity, family, key: key, most))
    }
    return Array(nodes.prefix(most))
  }

  package static var mostItems: Int { 500 }

  /// The items of a value; a list within a list is part of it.
  private static func items(_ node: YAMLNode, _ part: (String) -> [String]) -> [YAMLNode] {
    switch node.value {
    case .mapping: return [node]
    case .sequence(let nodes):
      return nodes.flatMap { inner -> [YAMLNode] in
        if case .sequence = inner.value { return items(inner, part) }
        return inner.isBlank ? [] : [inner]
      }
    case .scalar(let text, let isQuoted):
      return part(text).map {
        YAMLNode(
          value: .scalar(CleanText($0).text, isQuoted: isQuoted), position: node.position)
      }.filter { !$0.isBlank }
    }
  }

  /// The parts of a text between commas, semicolons and line breaks, without brackets around all.
  package static func parts(_ text: String) -> [String] {
    var list = text[...]
    if list.hasPrefix("["), list.hasSuffix("]") { list = list.dropFirst().dropLast() }
    return list.split { $0 == "," || $0 == ";" || $0.isNewline }.map(String.init)
  }

  // MARK: Pairs

  /// `Ketua: Siti` as two fields.
  private static func spread(
    _ entry: YAMLNode.Entry, _ pair: (key: String, value: String)
  ) -> YAMLNode {
    let name = YAMLNode(
      value: .scalar(entry.key, isQuoted: false), position: entry.keyPosition)
    return YAMLNode(
      value: .mapping([
        YAMLNode.Entry(key: pair.key, keyPosition: entry.keyPosition, value: name),
        YAMLNode.Entry(key: pair.value, keyPosition: entry.keyPosition, value: entry.value),
      ]), position: entry.keyPosition)
  }

  /// The same of a text; nil if it is no pair.
  private static func spread(
    _ text: String, at position: YAMLPosition, _ pair: (key: String, value: String)
  ) -> YAMLNode? {
    let parts = text.split(separator: ":", maxSplits: 1).map { CleanText(String($0)).text }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return spread(
      YAMLNode.Entry(
        key: parts[0], keyPosition: position,
        value: YAMLNode(value: .scalar(parts[1], isQuoted: false), position: position)), pair)
  }
}
