import KimModel
import KimYAML

/// The keys of one kind of file, with what follows from their declarations.
struct KeySet: Sendable {
  let family: FieldFamily
  let keys: [KeyDeclaration]
  /// The keys that only one type of post has, in the order of the types.
  let typed: [(type: PostType, keys: [KeyDeclaration])]
  /// The keys that not every type has, with those that do.
  let owners: [String: String]
  /// The keys' other names.
  let synonyms: [String: String]
  private let typedSynonyms: [PostType: [String: String]]

  /// Keys of other tools that say nothing of the content.
  let foreign: Set<String>

  init(
    _ family: FieldFamily, _ keys: [KeyDeclaration],
    typed: [(type: PostType, keys: [KeyDeclaration])] = [], foreign: Set<String> = []
  ) {
    self.family = family
    self.keys = keys
    self.typed = typed
    self.foreign = foreign
    owners = Self.owners(typed)
    everyName = Set((keys + typed.flatMap(\.keys)).flatMap(\.names))
    synonyms = KeyDeclaration.synonyms(of: keys)
    typedSynonyms = Dictionary(
      uniqueKeysWithValues: PostType.allCases.map { type in
        let own = typed.first { $0.type == type }?.keys ?? []
        let common = KeyDeclaration.synonyms(of: keys) { $0.types?.contains(type) == true }
        let names = KeyDeclaration.synonyms(of: own)
        return (type, common.merging(names) { _, own in own })
      })
  }

  private static func owners(
    _ typed: [(type: PostType, keys: [KeyDeclaration])]
  ) -> [String: String] {
    var types: [String: [String]] = [:]
    for (type, keys) in typed {
      for key in keys { types[key.name, default: []].append("'\(type.rawValue)'") }
    }
    return types.mapValues { "jenis " + $0.joined(separator: ", ") }
  }

  /// Other names that hold in posts of a type only.
  func synonyms(in type: PostType) -> [String: String] { typedSynonyms[type] ?? [:] }

  /// All that the file's own keys may be called, whatever its type.
  let everyName: Set<String>

  /// Whether a key means something here, if only that it is left aside.
  func hasName(_ key: String) -> Bool { everyName.contains(key) || foreign.contains(key) }

  /// All keys of the file, whatever its type, and those within them.
  var everyKey: [KeyDeclaration] {
    (keys + typed.flatMap(\.keys)).flatMap { [$0] + $0.kind.inner }
  }
}

extension KeyDeclaration {
  /// All that the key may be called.
  var names: [String] { [name] + synonyms.map(\.name) }

  /// All that the key may be called in posts of a type.
  func names(in type: PostType) -> [String] {
    [name] + synonyms.filter { $0.types?.contains(type) ?? true }.map(\.name)
  }
}
