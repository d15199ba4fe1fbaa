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
      Self.texts, flags: Set(HidingKeys.rules.keys).union(["status"]))
    isOfPosts = set.family == .post
    title = names(of: PostKeys.title.name)
    date = names(of: PostKeys.date.name)
  }

  /// Whether a name is one of a title or date: one of them is enough to know fields without fences.
  func isIdentifying(_ key: String) -> Bool { title.contains(key) || date.contains(key) }

  func hasTitleAndDate(_ keys: [String]) -> Bool {
    keys.contains(where: title.contains) && keys.contains(where: date.contains)
  }

  /// Whether a key is a known one misspelt; short words are near to too many, but a wish to hide
  /// must not end in the text.
  func isNear(_ key: String) -> Bool {
    if key.utf8.count >= 3, Suggestion.nearest(to: key, in: HidingKeys.likely) != nil {
      return true
    }
    return key.utf8.count >= 5 && Suggestion.nearest(to: key, in: fields.sortedRoots) != nil
  }

  /// Whether a key can be nothing but a wish to hide.
  static func hides(_ key: String) -> Bool {
    HidingKeys.rules[key] == .hides || HidingKeys.likely.contains(key)
  }

  /// Names that people give to the text itself: what follows them is no field.
  private static let texts: Set<String> = ["isi", "isi_berita", "isi_tulisan", "isi_teks"]

  static func isText(_ key: String) -> Bool { texts.contains(key) }
}
