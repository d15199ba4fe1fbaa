/// Many names, in orders in which those like a word are looked up.
///
/// A slip of the hand leaves a name's beginning or its end as it was. So a name like the word stands
/// near the word's place where the names are ordered by their letters, read from the front or from
/// behind. Only those few are compared, however many names there are.
package struct NearNames: Sendable {
  /// In order.
  private let names: [String]
  private let fromFront: Order
  /// Without endings: `foto.jpg` and `foto.jpeg` are alike.
  private let fromBehind: Order
  /// The first name, by the part behind its last slash.
  private let namesakes: [String: Int]

  package init(_ names: some Sequence<String>) {
    let names = names.sorted()
    self.names = names
    let lower = names.map { $0.lowercased() }
    fromFront = Order(lower)
    fromBehind = Order(lower.map(Self.reversed))
    namesakes = Dictionary(
      zip(lower.map(Self.lastPart), names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The name that a word most probably stands for.
  ///
  /// - Parameters:
  ///   - word: as it was written, and as it is compared.
  ///   - meanings: what it may mean among the names, if it is written otherwise than they are.
  ///   - form: a name as it would have been written.
  package func nearest(
    to word: String, meaning meanings: [String] = [], in form: (String) -> String = { $0 }
  ) -> Match {
    var search = NearestSearch(word)
    for index in neighbours(of: meanings.isEmpty ? [word] : meanings) {
      search.compare(form(names[index]))
    }
    let namesake = namesakes[Self.lastPart(of: word.lowercased())].map { form(names[$0]) }
    return Match(name: search.nearest ?? namesake, nearest: search.nearest, steps: search.steps)
  }

  package struct Match {
    /// A name that is like the word, else one with the word's last part in another folder.
    package let name: String?
    /// A name that is like the word.
    package let nearest: String?
    /// The letters compared, as a measure of the work.
    package let steps: Int
  }

  /// In their order, so that of two names that are as near the earlier is answered.
  private func neighbours(of words: [String]) -> [Int] {
    var found: Set<Int> = []
    for word in words {
      let lower = word.lowercased()
      found.formUnion(fromFront.neighbours(of: lower))
      found.formUnion(fromBehind.neighbours(of: Self.reversed(lower)))
    }
    return found.sorted()
  }

  private static func lastPart(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func reversed(_ name: String) -> String {
    let letters = name.unicodeScalars.reversed()
    let ending = letters.prefix(6).firstIndex(of: ".")
    let stem = ending.map { letters[letters.index(after: $0)...] } ?? letters[...]
    return String(String.UnicodeScalarView(stem))
  }

  private struct Order: Sendable {
    private let entries: [(key: String, index: Int)]

    init(_ keys: [String]) {
      entries = zip(keys, keys.indices).map { (key: $0, index: $1) }
        .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    }

    func neighbours(of key: String) -> some Sequence<Int> {
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].key < key { low = middle + 1 } else { high = middle }
      }
      let near = max(0, low - Self.reach)..<min(entries.count, low + Self.reach)
      return entries[near].lazy.map(\.index)
    }

    private static let reach = 24
  }
}
