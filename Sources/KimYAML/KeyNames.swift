/// The keys that entries mean, where that is not the key that they spell: `Tanggal Selesai` is
/// `tanggal_selesai`, and `title` is `judul`.
struct KeyNames {
  private let spellings: [String]
  /// Not merged: a post has few keys, and the tables have many.
  private var synonyms: [[String: String]] = []
  /// The entries that mean a key and do not spell it so, the better spelt ones first.
  private var others: [String: [Int]] = [:]

  /// - Parameters:
  ///   - keys: of all entries, in their order.
  ///   - synonyms: other names of keys, with the key.
  init(_ keys: [String], _ synonyms: [String: String]) {
    spellings = keys.map(KeySpelling.plain)
    for (index, name) in spellings.enumerated() where name != keys[index] {
      others[name, default: []].append(index)
    }
    accept(synonyms)
  }

  /// Takes further synonyms.
  mutating func accept(_ more: [String: String]) {
    guard !more.isEmpty else { return }
    synonyms.append(more)
    for (index, name) in spellings.enumerated() {
      if let key = more[name] { others[key, default: []].append(index) }
    }
  }

  /// The key that an entry means by its own, in whatever spelling.
  func meaning(of key: String) -> String {
    let plain = KeySpelling.plain(key)
    return synonyms.lazy.compactMap { $0[plain] }.first ?? plain
  }

  /// The entry that counts for a key: the first that is not empty.
  func index(of key: String, _ table: FieldTable) -> Int? {
    let own = table.index(of: key)
    if let own, others.isEmpty || !table[own].value.isBlank { return own }
    guard let others = others[key] else { return own }
    return others.first { !table[$0].value.isBlank } ?? own ?? others.first
  }

  /// All entries that mean a key.
  func indices(of key: String, _ table: FieldTable) -> [Int] {
    let own = table.index(of: key).map { [$0] } ?? []
    return others.isEmpty ? own : own + (others[key] ?? [])
  }
}
