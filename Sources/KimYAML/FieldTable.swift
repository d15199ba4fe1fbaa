/// The fields of a mapping by their keys: each key once, in their order.
///
/// A post is asked for sixty keys and has eight. Comparing eight short texts costs less than
/// hashing one; a mapping of many keys gets a dictionary, so that no file costs quadratic time.
struct FieldTable {
  private(set) var keys: [String] = []
  private var entries: [YAMLNode.Entry] = []
  /// Filled when there are more than a few keys.
  private var indices: [String: Int] = [:]

  private static let few = 24

  /// The first of several entries of the same key counts.
  init(_ found: [YAMLNode.Entry] = []) {
    keys.reserveCapacity(found.count)
    entries.reserveCapacity(found.count)
    for entry in found where index(of: entry.key) == nil { append(entry) }
  }

  private mutating func append(_ entry: YAMLNode.Entry) {
    keys.append(entry.key)
    entries.append(entry)
    if keys.count > Self.few {
      let start = indices.isEmpty ? 0 : keys.count - 1
      for index in start..<keys.count { indices[keys[index]] = index }
    }
  }

  func index(of key: String) -> Int? {
    keys.count > Self.few ? indices[key] : keys.firstIndex(of: key)
  }

  subscript(index: Int) -> YAMLNode.Entry { entries[index] }
}
