/// A field of a post's front matter, with our key.
package struct PostField: Sendable, Hashable {
  let key: String
  let value: Value

  enum Value: Sendable, Hashable {
    case text(String)
    /// A number or a date: written as it is.
    case plain(String)
    case list([String])
    /// A list of one record: the sources and speakers of the corpus come one at a time.
    case record([Pair])
  }

  struct Pair: Sendable, Hashable {
    let key: String
    let value: String
  }

  static func text(_ key: String, _ text: String) -> PostField {
    PostField(key: key, value: .text(text))
  }

  static func plain(_ key: String, _ text: String) -> PostField {
    PostField(key: key, value: .plain(text))
  }

  static func list(_ key: String, _ items: [String]) -> PostField {
    PostField(key: key, value: .list(items))
  }

  static func record(_ key: String, _ pairs: KeyValuePairs<String, String>) -> PostField {
    PostField(key: key, value: .record(pairs.map { Pair(key: $0.key, value: $0.value) }))
  }
}
