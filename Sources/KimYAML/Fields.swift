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
  private let table: FieldTable
  private var names: KeyNames
  private var known: [String] = []
  /// For each entry whether it was asked for.
  private var used: [Bool]
  /// The start of the mapping; nil if it is the whole file's.
  private let origin: YAMLPosition?
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

  private func index(of key: String) -> Int? { names.index(of: key, table) }

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

  /// Takes the entries that nothing asked for and whose keys seem to be one of some names, rather
  /// than one that was asked for.
  ///
  /// - Parameters:
  ///   - isOther: whether a key means something else for certain.
  ///   - isGrave: whether an entry with this value is taken, if it means that name.
  package mutating func misspellings(
    of names: [String], besides isOther: (String) -> Bool,
    where isGrave: (String, YAMLNode) -> Bool
  ) -> [(meant: String, entry: YAMLNode.Entry)] {
    var found: [(meant: String, entry: YAMLNode.Entry)] = []
    for (index, key) in table.keys.enumerated() where !used[index] {
      let plain = KeySpelling.plain(key)
      guard found.count < Self.mostMisspellings, !isOther(plain),
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

  /// Takes the entries of one line that nothing asked for and that mean nothing here, to be shown as
  /// text.
  ///
  /// - Parameter isOther: whether a key, plainly spelt, means something else.
  package mutating func unread(
    besides isOther: (String) -> Bool
  ) -> [(entry: YAMLNode.Entry, text: String)] {
    let asked = Set(known)
    var found: [(entry: YAMLNode.Entry, text: String)] = []
    for (index, key) in table.keys.enumerated() where !used[index] {
      let entry = table[index]
      guard !asked.contains(names.meaning(of: key)), !isOther(KeySpelling.plain(key)),
        let words = entry.value.words, words.isWhole, !entry.value.isBlank, budget.take(.warning)
      else { continue }
      used[index] = true
      found.append((entry, words.text))
    }
    return found
  }

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

  // MARK: What nobody asked for

  /// Warns of every key that nothing asked for.
  ///
  /// - Parameters:
  ///   - elsewhere: keys that mean something in another kind of file, and in which.
  ///   - foreign: keys that other tools need and that say nothing of the content.
  ///   - unknown: makes the warning of a place, the key that may be meant and the mend that takes
  ///     its line away, where it has to be another than usual.
  package mutating func finish(
    elsewhere: [String: String] = [:], foreign: Set<String> = [],
    unknown: ((Place, _ suggestion: String?, _ removal: Mend?) -> Diagnostic)? = nil
  ) {
    guard used.contains(false) else { return }
    let asked = Set(known)
    for (index, key) in table.keys.enumerated() where !used[index] {
      let entry = table[index]
      let meant = names.meaning(of: key)
      if foreign.contains(KeySpelling.plain(key)) { continue }
      if asked.contains(meant), entry.value.isBlank { continue }
      guard budget.take(.warning) else { return }
      if asked.contains(meant), let first = self.index(of: meant).map({ table[$0] }) {
        warn(of: entry, repeating: first)
        continue
      }
      if let owner = elsewhere[KeySpelling.plain(key)] {
        diagnostics.add(
          .keyElsewhere(
            place(ofKeyOf: entry), family, key: key, owner: owner, mend: removal(of: entry)))
        continue
      }
      let suggestion = Suggestion.nearest(to: key, in: known)
      let place = place(ofKeyOf: entry)
      diagnostics.add(
        unknown?(place, suggestion, removal(of: entry))
          ?? .unknownKey(
            place, family, key: key, suggestion: suggestion, mend: removal(of: entry)))
    }
  }

  /// Nothing is lost by a second name for the same value.
  private mutating func warn(of entry: YAMLNode.Entry, repeating first: YAMLNode.Entry) {
    if let words = entry.value.words, words == first.value.words { return }
    diagnostics.add(
      .sameKey(
        place(ofKeyOf: entry), family, key: entry.key, first: first.key,
        line: first.keyPosition.line, mend: removal(of: entry)))
  }

  /// Takes the line of an entry away; nil where it may have more lines, or stands within another.
  package func removal(of entry: YAMLNode.Entry) -> Mend? {
    let line = entry.keyPosition.line
    guard origin == nil, entry.keyPosition.column == 1, case .scalar = entry.value.value,
      entry.value.position.line == line, !file.goesOn(after: line)
    else { return nil }
    return .remove(lines: line...line)
  }
}

extension SourceFile {
  /// Whether the line below one belongs to it: it is indented, or an item of a list.
  func goesOn(after line: Int) -> Bool {
    let text = place(line: line + 1).excerpt
    guard let text else { return false }
    let below = place(line: line + 1)
    return below.column > 1 || (text.text.hasPrefix("-") && !text.text.hasPrefix("---"))
  }
}

/// The kind of file that fields are read from; it begins their diagnostics' codes.
package enum FieldFamily: String, Sendable {
  case post, page, site, province, broadcast, theme, publish
}

/// The number of problems of one file that are still worth telling.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes. Errors and warnings count apart, so that warnings never crowd an error out.
struct ProblemBudget {
  private var errors = 50
  private var warnings = 50

  mutating func take(_ severity: Severity) -> Bool {
    switch severity {
    case .error:
      errors -= 1
      return errors >= 0
    case .warning:
      warnings -= 1
      return warnings >= 0
    }
  }
}
