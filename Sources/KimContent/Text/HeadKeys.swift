import KimDiagnostics
import KimYAML

/// The keys by which fields are told from text.
struct HeadKeys: Sendable {
  let fields: YAMLTextKeys
  /// The names of a title.
  let title: Set<String>
  /// The names of a date.
  let date: Set<String>

  /// Whether they are the keys of posts, which come out of messengers, and may begin as news do.
  let isOfPosts: Bool

  /// The keys of a kind of file.
  static func of(_ set: KeySet) -> HeadKeys { known[set.family] ?? HeadKeys(set) }

  private static let known = Dictionary(
    uniqueKeysWithValues: KeySets.all.map { ($0.family, HeadKeys($0)) })

  private init(_ set: KeySet) {
    func names(of key: String) -> Set<String> {
      Set(set.keys.filter { $0.name == key }.flatMap(\.names))
    }
    fields = KeySets.kindKeys(in: set).accepting(
      Self.texts.union(ForeignKeys.own), flags: Set(HidingKeys.rules.keys).union(["status"]))
    isOfPosts = set.family == .post
    title = names(of: PostKeys.title.name)
    date = names(of: PostKeys.date.name)
  }

  /// Whether a name is one of a title or date: one of them is enough to know fields without fences.
  func isIdentifying(_ key: String) -> Bool { title.contains(key) || date.contains(key) }

  /// Whether others say the same already: a title and a date have many names.
  func isTold(_ key: String, in seen: Set<String>) -> Bool {
    seen.contains(key)
      || [title, date].contains { $0.contains(key) && !$0.isDisjoint(with: seen) }
  }

  func hasTitleAndDate(_ keys: [String]) -> Bool {
    keys.contains(where: title.contains) && keys.contains(where: date.contains)
  }

  /// Whether a key is a known one misspelt; short words are near to too many, but a wish to hide
  /// must not end in the text.
  func isNear(_ key: String) -> Bool {
    if key.utf8.count >= 3, Suggestion.nearest(to: key, in: HidingKeys.likely) != nil {
      return true
    }
    if isSlip(key) { return true }
    return key.utf8.count >= 5 && Suggestion.nearest(to: key, in: fields.sortedRoots) != nil
  }

  /// Whether a key is one slip of the hand from a name of a title or date, with its first letter.
  func isSlip(_ key: String) -> Bool {
    guard key.utf8.count >= 4, !WordsLikeKeys.all.contains(key) else { return false }
    return title.union(date).contains { name in
      name.utf8.count >= 4 && name.utf8.first == key.utf8.first
        && abs(name.utf8.count - key.utf8.count) < 2 && Suggestion.isNear(key, to: name, slips: 1)
    }
  }

  /// Whether a line may be the first of fields without a fence: it begins a key that is known or
  /// looks like one, or a misspelt title or date, however it is set out.
  func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    if FieldLines.isKey(line, keys: fields) { return true }
    var lines = FieldLines([line.prefix(256)], keys: fields)
    return lines.next().map { isSlip($0.key) } ?? false
  }

  /// Whether a key can be nothing but a wish to hide.
  static func hides(_ key: String) -> Bool {
    HidingKeys.rules[key] == .hides || HidingKeys.likely.contains(key)
  }

  /// Names that people give to the text itself: what follows them is no field.
  private static let texts: Set<String> = ["isi", "isi_berita", "isi_tulisan", "isi_teks"]

  static func isText(_ key: String) -> Bool { texts.contains(key) }
}
