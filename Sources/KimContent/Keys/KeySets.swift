import KimModel
import KimYAML

/// The keys of each kind of file.
enum KeySets {
  static let post = KeySet(
    .post, PostKeys.all, typed: PostType.allCases.map { ($0, $0.content.keys) },
    foreign: ForeignKeys.all)
  static let page = KeySet(.page, PageKeys.all, foreign: ForeignKeys.all)
  static let broadcast = KeySet(.broadcast, BroadcastKeys.all, foreign: ForeignKeys.all)
  /// `terbit` says where a site is sent that has a host for itself: no page tells of it.
  static let site = KeySet(.site, ProfileKeys.all, foreign: ["terbit"])
  static let province = KeySet(.province, ProvinceKeys.all)

  static let all = [post, page, broadcast, site, province]

  /// The keys that are read kindly in a kind of file.
  ///
  /// A key that this kind of file does not have is read as the others read it: who writes it there
  /// gets a warning, and the rest of the file is sound.
  static func kindKeys(in set: KeySet) -> YAMLTextKeys {
    kindKeys[set.family] ?? YAMLTextKeys(texts: [])
  }

  private static let kindKeys = Dictionary(
    uniqueKeysWithValues: all.map { set in
      let own = names(in: [set]) { _ in true }
      func kind(_ isKind: (KeyKind) -> Bool) -> Set<String> {
        names(in: all, where: isKind).subtracting(own).union(names(in: [set], where: isKind))
      }
      // A name of two kinds may be a sentence.
      let sentences = kind { $0.isLine && !$0.isName }
      return (
        set.family,
        YAMLTextKeys(
          texts: kind(\.isLine), lists: kind(\.isListOfLines),
          names: kind(\.isName).subtracting(sentences),
          groups: kind(\.isGroup), scalars: kind(\.isScalar), flags: kind(\.isFlag),
          roots: Set((set.keys + set.typed.flatMap(\.keys)).flatMap(\.names)))
      )
    })

  private static func names(in sets: [KeySet], where isKind: (KeyKind) -> Bool) -> Set<String> {
    Set(sets.flatMap(\.everyKey).filter { isKind($0.kind) }.flatMap(\.names))
  }
}
