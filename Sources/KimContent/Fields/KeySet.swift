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

  init(
    _ family: FieldFamily, _ keys: [KeyDeclaration],
    typed: [(type: PostType, keys: [KeyDeclaration])] = []
  ) {
    self.family = family
    self.keys = keys
    self.typed = typed
    owners = Self.owners(typed)
    let all = keys + typed.flatMap(\.keys)
    everyName = Set(all.flatMap(\.names))
    synonyms = Self.synonyms(of: all) { $0 == nil }
    typedSynonyms = Dictionary(
      uniqueKeysWithValues: PostType.allCases.map { type in
        (type, Self.synonyms(of: all) { $0?.contains(type) == true })
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

  private static func synonyms(
    of keys: [KeyDeclaration], holding: (Set<PostType>?) -> Bool
  ) -> [String: String] {
    var names: [String: String] = [:]
    for key in keys {
      for synonym in key.synonyms where holding(synonym.types) { names[synonym.name] = key.name }
    }
    return names
  }

  /// Other names that hold in posts of a type only.
  func synonyms(in type: PostType) -> [String: String] { typedSynonyms[type] ?? [:] }

  /// All that the file's own keys may be called, whatever its type.
  let everyName: Set<String>

  /// All keys of the file, whatever its type, and those within them.
  var everyKey: [KeyDeclaration] {
    (keys + typed.flatMap(\.keys)).flatMap { [$0] + $0.kind.inner }
  }
}

extension KeyDeclaration {
  /// All that the key may be called.
  var names: [String] { [name] + synonyms.map(\.name) + additions }
}
