package import KimDiagnostics

/// The fields of one mapping, read one by one into typed values.
///
/// A value that cannot be read becomes a problem at its place: an error where the file cannot do
/// without it, else a warning, and the value is left out. Whatever nobody asked for becomes a
/// warning in `finish`.
package struct Fields {
  package let file: SourceFile
  package let family: FieldFamily
  package var diagnostics = Diagnostics()
  /// Minutes that the clocks of the place are ahead of UTC: a moment in a value is told by them.
  package var clockOffset = 7 * 60
  /// The line above which a further field of the file goes; nil for below its first fence, or above
  /// its first line.
  package var newLine: Int?
  let table: FieldTable
  var names: KeyNames
  var known: [String] = []
  /// For each entry whether it was asked for.
  var used: [Bool]
  /// The start of the mapping; nil if it is the whole file's.
  let origin: YAMLPosition?
  /// Whether there is something else in place of fields, which has been said.
  private(set) var isNoMapping = false
  /// Whether the file cannot do without what is being read.
  private(set) var isEssential = false
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
      isNoMapping = true
    }
    self.table = table
    names = KeyNames(table.keys, synonyms)
    used = Array(repeating: false, count: table.keys.count)
    known.reserveCapacity(64)
  }

  /// Whether these are the fields of the file, and not of a group within.
  var isFile: Bool { origin == nil }

  /// Takes further names of keys: those that hold because of what the fields say.
  package mutating func accept(_ synonyms: [String: String]) { names.accept(synonyms) }

  /// Reads what the file cannot do without: a value of it that cannot be read is an error.
  package mutating func requiring<T>(_ read: (inout Fields) -> T) -> T {
    let before = isEssential
    isEssential = true
    defer { isEssential = before }
    return read(&self)
  }

  // MARK: Entries

  /// The entry of a key, whatever its kind; nil if it is absent or empty.
  ///
  /// Where several mean the key, the first that is not empty counts, and one that is spelt as it is
  /// meant before the others.
  package mutating func entry(_ key: String) -> YAMLNode.Entry? {
    known.append(key)
    guard let index = index(of: key) else { return nil }
    used[index] = true
    let entry = table[index]
    return entry.value.isBlank ? nil : entry
  }

  /// All entries that mean a key and are not empty, in the order in which they count.
  package mutating func entries(_ key: String) -> [YAMLNode.Entry] {
    known.append(key)
    let indices = names.indices(of: key, table)
    for index in indices { used[index] = true }
    return indices.map { table[$0] }.filter { !$0.value.isBlank }
  }

  /// The value of a key, if it is there and not empty, without counting the key as known.
  package func value(of key: String) -> YAMLNode? {
    guard let value = index(of: key).map({ table[$0].value }), !value.isBlank else { return nil }
    return value
  }

  func index(of key: String) -> Int? { names.index(of: key, table) }

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

  /// The entries that have a value and whose keys, as they are spelt, are not known, up to a number;
  /// none of them counts as asked for.
  package func entries(
    besides isKnown: (String) -> Bool
  ) -> [(plain: String, entry: YAMLNode.Entry)] {
    var found: [(plain: String, entry: YAMLNode.Entry)] = []
    for (index, key) in table.keys.enumerated() where !isKnown(key) {
      let plain = KeySpelling.plain(key)
      guard found.count < Self.mostMisspellings else { break }
      if !isKnown(plain), !table[index].value.isBlank { found.append((plain, table[index])) }
    }
    return found
  }

  static var mostMisspellings: Int { 10 }

  /// The place of an entry's key.
  package func place(ofKeyOf entry: YAMLNode.Entry) -> Place {
    entry.keyPosition.place(in: file, length: max(1, entry.key.unicodeScalars.count))
  }

  /// Takes keys as known that are not read: what they are about is wrong already.
  package mutating func ignore(_ keys: some Sequence<String>) {
    for key in keys { _ = entries(key) }
  }

  // MARK: Places

  /// The place of a key: its own if it is there, else that of the mapping, or of the file.
  package func place(ofKey key: String) -> Place {
    guard let entry = index(of: key).map({ table[$0] }) else {
      return origin?.place(in: file) ?? file.place
    }
    return place(ofKeyOf: entry)
  }

  package func place(of node: YAMLNode) -> Place {
    guard case .scalar(let text, let isQuoted) = node.value else {
      return node.position.place(in: file)
    }
    return node.position.place(in: file, length: text.unicodeScalars.count + (isQuoted ? 2 : 0))
  }
}
