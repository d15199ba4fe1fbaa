package import KimDiagnostics

// Entries that nothing asked for: misspelt, to be shown as text, or to be warned of.

extension Fields {
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
