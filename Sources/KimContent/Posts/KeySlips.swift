import KimDiagnostics
import KimModel
import KimYAML

/// Keys of posts that are a slip of the hand away from one that is known: `judl`, `Tmpat`.
enum KeySlips {
  /// Reads a misspelt key as the one key that is nearest to it, with a warning; what another line
  /// says already, what may hide a post and what has two readings is left alone.
  ///
  /// Of a type that must not name people only title and day are read so.
  static func accept(_ fields: inout Fields, _ type: PostType) {
    for entry in fields.entries(besides: isKnown) {
      guard let meant = meant(by: entry.plain, type), fields.value(of: meant.key) == nil else {
        continue
      }
      let isMain = meant.key == PostKeys.title.name || meant.key == PostKeys.date.name
      guard isMain || !type.content.hidesPeople else { continue }
      fields.accept([entry.plain: meant.key])
      fields.diagnostics.add(
        .misspelt(fields.place(ofKeyOf: entry.entry), key: entry.entry.key, meant: meant.name))
    }
  }

  // MARK: Names

  /// All that means something in a post already, of whatever type.
  private static let known: Set<String> = {
    let fields = HeadKeys.of(KeySets.post).fields
    return KeySets.post.everyName.union(KeySets.post.foreign).union(HidingKeys.rules.keys)
      .union(HidingKeys.unlike).union(PostNames.possibleDates).union(NetworkKeys.synonyms.keys)
      .union(NetworkKeys.synonyms.values).union(fields.sortedRoots).union(WordsLikeKeys.all)
  }()

  private static func isKnown(_ key: String) -> Bool { known.contains(key) }

  /// The keys that each name of a type means; an empty one for those that hide.
  private static let names: [PostType: [(name: String, key: String)]] = Dictionary(
    uniqueKeysWithValues: PostType.allCases.map { type in
      let keys = KeySets.post.keys + (KeySets.post.typed.first { $0.type == type }?.keys ?? [])
      let own = keys.flatMap { key in key.names(in: type).map { ($0, key.name) } }
      let hiding = HidingKeys.rules.keys.sorted() + HidingKeys.likely + ["status"]
      let open = own.filter {
        !hiding.contains($0.0) && ($0.0.utf8.count >= fewestLetters || $0.0 == "tgl")
      }
      return (type, open + hiding.map { ($0, "") })
    })

  /// Shorter words are near to too many, but for one without a vowel.
  private static let fewestLetters = 4
  private static let longWord = 8

  /// The name that a word is nearest to; nil where none is near, those of two keys are, or the
  /// nearest one hides.
  private static func meant(
    by word: String, _ type: PostType
  ) -> (name: String, key: String)? {
    guard (fewestLetters...32).contains(word.utf8.count) else { return nil }
    for slips in 1...(word.utf8.count < longWord ? 1 : 2) {
      let near = (names[type] ?? []).filter { name, key in
        abs(name.utf8.count - word.utf8.count) <= slips
          && (slips == 1 || name.utf8.count >= longWord)
          && (key.isEmpty || name.utf8.first == word.utf8.first)
          && Suggestion.isNear(word, to: name, slips: slips)
      }
      guard let first = near.first else { continue }
      let isOne = near.allSatisfy { $0.key == first.key }
      return isOne && !first.key.isEmpty && first.key != PostKeys.type.name ? first : nil
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func misspelt(_ place: Place, key: String, meant: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/misspelt-key", at: place,
      id: "keterangan '\(key)' dibaca sebagai '\(meant)'",
      en: "the key '\(key)' is read as '\(meant)'",
      hint: LocalizedText(id: "tulis '\(meant)'", en: "write '\(meant)'"),
      mend: .write(meant, at: place))
  }
}
