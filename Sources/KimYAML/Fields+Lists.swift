import KimDiagnostics

/// Values that are lists, or that people write as a list on one line.
extension Fields {
  /// Words of a closed list.
  package mutating func choices<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self
  ) -> [T] where T.RawValue == String {
    nodes(key).compactMap { choice($0, key: key) }
  }

  /// A list of texts. One text with commas is read as a list: `topik: panen, padi`.
  ///
  /// - Parameter most: more items than this are an error; each may cost a page of its own.
  package mutating func texts(_ key: String, atMost most: Int = mostItems) -> [String] {
    var found: [String] = []
    for node in nodes(key, atMost: most) {
      guard let raw = text(of: node) else {
        wrongKind(node, key: key, expected: .text)
        continue
      }
      let text = clean(raw, at: node)
      if !text.isEmpty { found.append(text) }
    }
    return found
  }

  /// A list whose items are sentences: one text is one item, commas and all.
  package mutating func sentences(_ key: String) -> [String] {
    if case .scalar? = value(of: key)?.value { return text(key).map { [$0] } ?? [] }
    return texts(key)
  }

  /// A list of mappings; an item that is a plain text is read as the field `shorthand` alone.
  ///
  /// - Parameters:
  ///   - isSplit: whether commas part the items of a list that is one text.
  ///   - pair: the two fields that an item such as `Ketua: Siti` stands for.
  package mutating func records<T>(
    _ key: String, shorthand: String, isSplit: Bool = false,
    pair: (key: String, value: String)? = nil, _ read: (inout Fields) -> T?
  ) -> [T] {
    nodes(key, isSplit: isSplit).compactMap { node in
      switch node.value {
      case .mapping(let entries):
        if let pair, let spread = Self.spread(entries, pair) { return record(spread, read) }
        return record(node, read)
      case .scalar: return record(.field(shorthand, node), read)
      case .sequence:
        wrongKind(node, key: key, expected: .group)
        return nil
      }
    }
  }

  /// The items of a list; of a single text, its parts between commas.
  ///
  /// A list that no reader gets to the end of is an error: each of its items may cost a look at all
  /// files of the site.
  package mutating func nodes(
    _ key: String, isSplit: Bool = true, atMost most: Int = mostItems
  ) -> [YAMLNode] {
    guard let entry = entry(key) else { return [] }
    let nodes = items(entry, isSplit: isSplit)
    guard nodes.count > most else { return nodes }
    if budget.takeError() {
      diagnostics.add(.tooManyItems(place(of: entry.value), family, key: key, most))
    }
    return Array(nodes.prefix(most))
  }

  package static var mostItems: Int { 500 }

  private func items(_ entry: YAMLNode.Entry, isSplit: Bool) -> [YAMLNode] {
    switch entry.value.value {
    case .sequence(let nodes): return nodes.filter { !$0.isBlank }
    case .mapping: return [entry.value]
    case .scalar(let text, let isQuoted):
      guard isSplit else { return [entry.value] }
      return text.split(separator: ",").map {
        YAMLNode(
          value: .scalar(CleanText(String($0)).text, isQuoted: isQuoted),
          position: entry.value.position)
      }.filter { !$0.isBlank }
    }
  }

  /// The text of an item. What YAML takes for a group of one key is a sentence with a colon.
  private func text(of node: YAMLNode) -> String? {
    switch node.value {
    case .scalar(let text, _): return text
    case .sequence: return nil
    case .mapping(let entries):
      guard entries.count == 1, case .scalar(let text, _) = entries[0].value.value else {
        return nil
      }
      return text.isEmpty ? entries[0].key : "\(entries[0].key): \(text)"
    }
  }

  /// `Ketua: Siti` as two fields; nil if the one key is a field's own name.
  private static func spread(
    _ entries: [YAMLNode.Entry], _ pair: (key: String, value: String)
  ) -> YAMLNode? {
    guard entries.count == 1, let entry = entries.first,
      ![pair.key, pair.value].contains(KeySpelling.plain(entry.key))
    else { return nil }
    let name = YAMLNode(
      value: .scalar(entry.key, isQuoted: false), position: entry.keyPosition)
    return YAMLNode(
      value: .mapping([
        YAMLNode.Entry(key: pair.key, keyPosition: entry.keyPosition, value: name),
        YAMLNode.Entry(key: pair.value, keyPosition: entry.keyPosition, value: entry.value),
      ]), position: entry.keyPosition)
  }
}
