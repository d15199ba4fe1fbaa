package import KimDiagnostics

/// The fields of one mapping, read one by one into typed values.
///
/// Every value of the wrong kind becomes an error at its place; whatever nobody asked for becomes a
/// warning in `finish`.
package struct Fields {
  package let file: SourceFile
  package let family: FieldFamily
  package var diagnostics = Diagnostics()
  /// Minutes that the clocks of the place are ahead of UTC: a moment in a value is told by them.
  package var clockOffset = 7 * 60
  private let table: FieldTable
  /// Keys as they are meant, with where they are; without those that are spelt so.
  private var spellings: [String: Int]
  private var known: [String] = []
  /// For each entry whether it was asked for.
  private var used: [Bool]
  /// The start of the mapping; nil if it is the whole file's.
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
    var table = FieldTable()
    if case .mapping(let found) = node.value {
      table = FieldTable(found)
    } else if !node.isEmpty {
      diagnostics.add(.notFields(node.position.place(in: file), family))
    }
    self.table = table
    spellings = Self.spellings(table, synonyms)
    used = Array(repeating: false, count: table.keys.count)
    known.reserveCapacity(64)
  }

  /// A key that is spelt as it is meant wins over others, and they win over synonyms.
  private static func spellings(
    _ table: FieldTable, _ synonyms: [String: String]
  ) -> [String: Int] {
    var spellings: [String: Int] = [:]
    let plainKeys = table.keys.map(KeySpelling.plain)
    for (index, plain) in plainKeys.enumerated() where plain != table.keys[index] {
      if table.index(of: plain) == nil, spellings[plain] == nil { spellings[plain] = index }
    }
    for (index, plain) in plainKeys.enumerated() {
      guard let name = synonyms[plain], table.index(of: name) == nil else { continue }
      if spellings[name] == nil { spellings[name] = index }
    }
    return spellings
  }

  /// Takes further names of keys: those that hold because of what the fields say.
  package mutating func accept(_ synonyms: [String: String]) {
    guard !synonyms.isEmpty else { return }
    for (index, key) in table.keys.enumerated() {
      guard let name = synonyms[KeySpelling.plain(key)], self.index(of: name) == nil else {
        continue
      }
      spellings[name] = index
    }
  }

  /// The entry of a key, whatever its kind; nil if it is absent or empty.
  package mutating func entry(_ key: String) -> YAMLNode.Entry? {
    known.append(key)
    guard let index = index(of: key) else { return nil }
    used[index] = true
    let entry = table[index]
    return entry.value.isBlank ? nil : entry
  }

  /// The value of a key, if it is there and not empty, without counting the key as known.
  package func value(of key: String) -> YAMLNode? {
    guard let value = index(of: key).map({ table[$0].value }), !value.isBlank else { return nil }
    return value
  }

  private func index(of key: String) -> Int? { table.index(of: key) ?? spellings[key] }

  /// Takes the entries whose keys, as they are meant, are among some; those without a value are not
  /// among them.
  package mutating func entries(
    where isMeant: (String) -> Bool
  ) -> [(key: String, entry: YAMLNode.Entry)] {
    var found: [(key: String, entry: YAMLNode.Entry)] = []
    for (index, key) in table.keys.enumerated() {
      let plain = KeySpelling.plain(key)
      guard isMeant(plain) else { continue }
      used[index] = true
      if !table[index].value.isBlank { found.append((plain, table[index])) }
    }
    return found
  }

  /// Takes the entries that nothing asked for and whose keys seem to be one of some names, rather
  /// than one that was asked for.
  ///
  /// - Parameters:
  ///   - others: keys that mean something else for certain.
  ///   - isGrave: whether an entry with this value is taken, if it means that name.
  package mutating func misspellings(
    of names: [String], besides others: Set<String>, where isGrave: (String, YAMLNode) -> Bool
  ) -> [(meant: String, entry: YAMLNode.Entry)] {
    var found: [(meant: String, entry: YAMLNode.Entry)] = []
    for (index, key) in table.keys.enumerated() where !used[index] {
      let plain = KeySpelling.plain(key)
      guard found.count < Self.mostMisspellings, !others.contains(plain),
        Suggestion.nearest(to: plain, in: names) != nil,
        let meant = Suggestion.nearest(to: plain, in: names + known), names.contains(meant),
        !table[index].value.isBlank, isGrave(meant, table[index].value)
      else { continue }
      used[index] = true
      found.append((meant, table[index]))
    }
    return found
  }

  private static var mostMisspellings: Int { 10 }

  /// The place of an entry's key.
  package func place(ofKeyOf entry: YAMLNode.Entry) -> Place {
    entry.keyPosition.place(in: file, length: max(1, entry.key.unicodeScalars.count))
  }

  /// Takes keys as known that are not read: what they are about is wrong already.
  package mutating func ignore(_ keys: some Sequence<String>) {
    for key in keys { _ = entry(key) }
  }

  /// The place of a key: its own if it is there, else that of the mapping, or of the file.
  package func place(ofKey key: String) -> Place {
    guard let entry = index(of: key).map({ table[$0] }) else {
      return origin?.place(in: file) ?? file.place
    }
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
    for (index, key) in table.keys.enumerated() where !used[index] {
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

/// The kind of file that fields are read from; it begins their diagnostics' codes.
package enum FieldFamily: String, Sendable {
  case post, page, site, province, broadcast, theme
}

/// The number of problems of one file that are still worth telling.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes. Errors and warnings count apart, so that warnings never crowd an error out.
struct ProblemBudget {
  private var errors = 50
  private var warnings = 50

  mutating func takeError() -> Bool {
    errors -= 1
    return errors >= 0
  }

  mutating func takeWarning() -> Bool {
    warnings -= 1
    return warnings >= 0
  }
}
