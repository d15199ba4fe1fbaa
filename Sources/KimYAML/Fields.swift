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
  /// Keys as they are meant, with how they are spelt.
  private let spellings: [String: String]
  private var known: [String] = []
  private var used: Set<String> = []
  /// Where the mapping begins; nil if it is the whole file's.
  private let origin: YAMLPosition?
  var budget = ProblemBudget()

  /// - Parameter synonyms: other names of keys, such as `title` for `judul`.
  package init(
    _ node: YAMLNode, in file: SourceFile, family: FieldFamily, synonyms: [String: String] = [:]
  ) {
    self.init(node, in: file, family: family, synonyms: synonyms, origin: nil)
  }

  init(
    _ node: YAMLNode, in file: SourceFile, family: FieldFamily, synonyms: [String: String] = [:],
    origin: YAMLPosition?
  ) {
    self.origin = origin
    self.file = file
    self.family = family
    var entries: [String: YAMLNode.Entry] = [:]
    var order: [String] = []
    var spellings: [String: String] = [:]
    if case .mapping(let found) = node.value {
      for entry in found where entries[entry.key] == nil {
        order.append(entry.key)
        entries[entry.key] = entry
      }
      for key in order {
        let plain = KeySpelling.plain(key)
        if entries[plain] == nil, spellings[plain] == nil { spellings[plain] = key }
      }
      for key in order {
        guard let name = synonyms[KeySpelling.plain(key)], entries[name] == nil else { continue }
        if spellings[name] == nil { spellings[name] = key }
      }
    } else if !node.isEmpty {
      diagnostics.add(.notFields(node.position.place(in: file), family))
    }
    self.entries = entries
    self.order = order
    self.spellings = spellings
  }

  /// The entry of a key, whatever its kind; nil if it is absent or empty.
  package mutating func entry(_ key: String) -> YAMLNode.Entry? {
    known.append(key)
    guard let entry = written(key) else { return nil }
    used.insert(entry.key)
    return entry.value.isBlank ? nil : entry
  }

  /// The value of a key, if it is there and not empty, without counting the key as known.
  package func value(of key: String) -> YAMLNode? {
    guard let value = written(key)?.value, !value.isBlank else { return nil }
    return value
  }

  private func written(_ key: String) -> YAMLNode.Entry? {
    entries[key] ?? spellings[key].flatMap { entries[$0] }
  }

  /// Takes keys as known that are not read: what they are about is wrong already.
  package mutating func ignore(_ keys: some Sequence<String>) {
    for key in keys { _ = entry(key) }
  }

  /// Where to point for a key: at it if it is there, else at the mapping, or at the file.
  package func place(ofKey key: String) -> Place {
    guard let entry = written(key) else { return origin?.place(in: file) ?? file.place }
    return entry.keyPosition.place(in: file, length: max(1, entry.key.unicodeScalars.count))
  }

  package func place(of node: YAMLNode) -> Place {
    guard case .scalar(let text, let isQuoted) = node.value else {
      return node.position.place(in: file)
    }
    return node.position.place(in: file, length: text.unicodeScalars.count + (isQuoted ? 2 : 0))
  }

  /// Warns of every key that nothing asked for.
  ///
  /// - Parameter elsewhere: keys that mean something in another kind of file, and in which.
  package mutating func finish(elsewhere: [String: String] = [:]) {
    for key in order where !used.contains(key) {
      guard budget.takeWarning() else { return }
      if let owner = elsewhere[KeySpelling.plain(key)] {
        diagnostics.add(.keyElsewhere(place(ofKey: key), family, key: key, owner: owner))
        continue
      }
      let meant = Suggestion.nearest(to: key, in: known)
      diagnostics.add(.unknownKey(place(ofKey: key), family, key: key, suggestion: meant))
    }
  }
}
