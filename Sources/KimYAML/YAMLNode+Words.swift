extension YAMLNode {
  /// A value as one text: what its writer would have written on one line.
  struct OneLine: Hashable {
    var text: String
    /// Whether all of the value is in it.
    var isWhole = true
  }

  /// The items of a list with commas between; of a group the name in it, or its only key and
  /// value. Nil where nothing of the value is a text.
  ///
  /// The reader of YAML bounds how deep a value nests.
  var words: OneLine? {
    switch value {
    case .scalar(let text, _): return OneLine(text: text)
    case .mapping(let entries): return Self.words(of: entries)
    case .sequence(let nodes):
      let items = nodes.filter { !$0.isBlank }.map(\.words)
      let found = items.compactMap(\.self)
      guard !found.isEmpty else { return nil }
      return OneLine(
        text: found.map(\.text).joined(separator: ", "),
        isWhole: found.count == items.count && found.allSatisfy(\.isWhole))
    }
  }

  /// Keys by which other tools name a thing or a person within a group.
  private static let nameKeys = ["nama", "name", "judul", "title", "teks", "text", "value"]

  private static func words(of entries: [Entry]) -> OneLine? {
    if entries.count == 1, let text = entries[0].value.scalarText {
      let key = entries[0].key
      if nameKeys.contains(KeySpelling.plain(key)) { return OneLine(text: text) }
      return OneLine(text: text.isEmpty ? key : "\(key): \(text)")
    }
    for name in nameKeys {
      let named = entries.first { KeySpelling.plain($0.key) == name && !$0.value.isBlank }
      if let text = named?.value.scalarText { return OneLine(text: text) }
    }
    return nil
  }

  /// The text, if it is one.
  package var scalarText: String? {
    guard case .scalar(let text, _) = value else { return nil }
    return text
  }
}
