package import KimDiagnostics

/// The fields of one mapping, read one by one into typed values.
///
/// Every value of the wrong kind becomes an error at its place; whatever nobody asked for becomes a
/// warning in `finish`.
package struct Fields {
  package let file: SourceFile
  package let family: FieldFamily
  package var diagnostics = Diagnostics()
  private let entries: [String: YAMLNode.Entry]
  private let order: [String]
  private var known: [String] = []

  /// - Parameter synonyms: other names of keys, such as `title` for `judul`.
  package init(
    _ node: YAMLNode, in file: SourceFile, family: FieldFamily, synonyms: [String: String] = [:]
  ) {
    self.file = file
    self.family = family
    var entries: [String: YAMLNode.Entry] = [:]
    var order: [String] = []
    if case .mapping(let found) = node.value {
      for entry in found {
        let name = synonyms[entry.key] ?? entry.key
        let isTaken = name != entry.key && found.contains { $0.key == name }
        let key = isTaken ? entry.key : name
        if entries[key] == nil { order.append(key) }
        entries[key] = entry
      }
    } else if !node.isEmpty {
      diagnostics.add(.notFields(node.position.place(in: file), family))
    }
    self.entries = entries
    self.order = order
  }

  /// The entry of a key, whatever its kind; nil if it is absent or empty.
  package mutating func entry(_ key: String) -> YAMLNode.Entry? {
    known.append(key)
    guard let entry = entries[key], !entry.value.isEmpty else { return nil }
    return entry
  }

  /// The value of a key, if it is there and not empty, without counting the key as known.
  package func value(of key: String) -> YAMLNode? {
    guard let value = entries[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Where to point for a key: at it if it is there, else at the file.
  package func place(ofKey key: String) -> Place {
    guard let entry = entries[key] else { return file.place }
    return entry.keyPosition.place(in: file, length: entry.key.unicodeScalars.count)
  }

  package func place(of node: YAMLNode) -> Place {
    guard case .scalar(let text, let isQuoted) = node.value else {
      return node.position.place(in: file)
    }
    return node.position.place(in: file, length: text.unicodeScalars.count + (isQuoted ? 2 : 0))
  }

  // MARK: Kinds of values

  /// One line of text, trimmed, its line breaks made spaces.
  package mutating func text(_ key: String) -> String? {
    guard let entry = entry(key) else { return nil }
    guard case .scalar(let raw, _) = entry.value.value else {
      diagnostics.add(.wrongKind(place(of: entry.value), key: key, expected: .text))
      return nil
    }
    return clean(raw, at: entry.value)
  }

  /// A text, or an error that the key is missing.
  package mutating func requiredText(_ key: String, example: String) -> String? {
    let before = diagnostics.errorCount
    if let text = text(key), !text.isEmpty { return text }
    guard diagnostics.errorCount == before else { return nil }
    diagnostics.add(.missing(place(ofKey: key), family, key: key, example: example))
    return nil
  }

  /// A text that a type can be made of; anything else is an error that says what is expected.
  package mutating func value<T>(
    _ key: String, expected: LocalizedText, _ parse: (String) -> T?
  ) -> T? {
    guard let entry = entry(key) else { return nil }
    guard case .scalar(let raw, _) = entry.value.value, let value = parse(Self.trimmed(raw)) else {
      diagnostics.add(
        .wrongValue(place(of: entry.value), family, key: key, expected: expected))
      return nil
    }
    return value
  }

  /// One of the words of a closed list.
  package mutating func choice<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self
  ) -> T? where T.RawValue == String {
    guard let entry = entry(key) else { return nil }
    return choice(entry.value, key: key)
  }

  /// Words of a closed list.
  package mutating func choices<T: RawRepresentable & CaseIterable>(
    _ key: String, of type: T.Type = T.self
  ) -> [T] where T.RawValue == String {
    nodes(key).compactMap { choice($0, key: key) }
  }

  /// A list of texts. One text with commas is read as a list: `topik: panen, padi`.
  package mutating func texts(_ key: String) -> [String] {
    var found: [String] = []
    for node in nodes(key) {
      guard case .scalar(let raw, _) = node.value else {
        diagnostics.add(.wrongKind(place(of: node), key: key, expected: .text))
        continue
      }
      let text = clean(raw, at: node)
      if !text.isEmpty { found.append(text) }
    }
    return found
  }

  /// A list whose items are sentences: one text is one item, commas and all.
  package mutating func sentences(_ key: String) -> [String] {
    guard let entry = entry(key) else { return [] }
    if case .scalar(let raw, _) = entry.value.value { return [clean(raw, at: entry.value)] }
    known.removeLast()
    return texts(key)
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
      expected: LocalizedText(
        id: "bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    ) { text in
      Int(text.filter { $0 != "." && $0 != " " }).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A mapping below this one.
  package mutating func record<T>(_ key: String, _ read: (inout Fields) -> T?) -> T? {
    guard let entry = entry(key) else { return nil }
    guard case .mapping = entry.value.value else {
      diagnostics.add(.wrongKind(place(of: entry.value), key: key, expected: .group))
      return nil
    }
    return record(entry.value, read)
  }

  /// A list of mappings; an item that is a plain text is read as the field `shorthand` alone.
  package mutating func records<T>(
    _ key: String, shorthand: String, _ read: (inout Fields) -> T?
  ) -> [T] {
    nodes(key).compactMap { node in
      switch node.value {
      case .mapping: return record(node, read)
      case .scalar:
        let entry = YAMLNode.Entry(key: shorthand, keyPosition: node.position, value: node)
        return record(YAMLNode(value: .mapping([entry]), position: node.position), read)
      case .sequence:
        diagnostics.add(.wrongKind(place(of: node), key: key, expected: .group))
        return nil
      }
    }
  }

  /// The items of a list; of a single text, its parts between commas.
  package mutating func nodes(_ key: String) -> [YAMLNode] {
    guard let entry = entry(key) else { return [] }
    switch entry.value.value {
    case .sequence(let nodes): return nodes.filter { !$0.isEmpty }
    case .mapping: return [entry.value]
    case .scalar(let text, let isQuoted):
      return text.split(separator: ",").map {
        YAMLNode(
          value: .scalar(Self.trimmed(String($0)), isQuoted: isQuoted),
          position: entry.value.position)
      }
    }
  }

  /// Warns of every key that nothing asked for.
  package mutating func finish() {
    for key in order where !known.contains(key) {
      let name = entries[key]?.key ?? key
      diagnostics.add(
        .unknownKey(
          place(ofKey: key), family, key: name, suggestion: Suggestion.nearest(to: name, in: known)))
    }
  }

  // MARK: Details

  private mutating func record<T>(_ node: YAMLNode, _ read: (inout Fields) -> T?) -> T? {
    var inner = Fields(node, in: file, family: family)
    let value = read(&inner)
    inner.finish()
    diagnostics.add(inner.diagnostics)
    return value
  }

  private mutating func choice<T: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, key: String
  ) -> T? where T.RawValue == String {
    let words = T.allCases.map(\.rawValue)
    guard case .scalar(let raw, _) = node.value else {
      diagnostics.add(.wrongKind(place(of: node), key: key, expected: .text))
      return nil
    }
    let word = Self.trimmed(raw).lowercased()
    if let value = T(rawValue: word) ?? T(rawValue: word.replacing(" ", with: "-")) { return value }
    diagnostics.add(
      .wrongChoice(
        place(of: node), family, key: key, word: raw, words: words,
        suggestion: Suggestion.nearest(to: word, in: words)))
    return nil
  }

  /// Text fit for a page: no control or direction characters, spaces for line breaks.
  private mutating func clean(_ raw: String, at node: YAMLNode) -> String {
    let cleaned = CleanText(raw)
    if cleaned.hadHiddenCharacters { diagnostics.add(.hiddenCharacters(place(of: node), family)) }
    return cleaned.text
  }

  private static func trimmed(_ text: String) -> String { CleanText(text).text }
}
