import KimModel

/// The files of words: by their first letter and, where those are many, by the next, so that what
/// one word gains moves no other word to another file.
struct WordFiles {
  private(set) var outputs: [Output] = []
  /// Of each file, in order; with `_` behind it where it is a word alone.
  private(set) var prefixes: [String] = []

  /// In bytes; about half of it travels.
  private static let most = 24 << 10

  private let documents: [SearchMerge.Document]

  /// `entries` are in order.
  init(entries: [WordEntry], of documents: [SearchMerge.Document]) {
    self.documents = documents
    var start = 0
    while start < entries.count {
      let end = Self.end(of: start, in: entries, depth: 1)
      split(entries[start..<end], depth: 1)
      start = end
    }
  }

  private static func end(of start: Int, in entries: [WordEntry], depth: Int) -> Int {
    let prefix = entries[start].word.prefix(depth)
    return entries[start...].firstIndex { !$0.word.prefix(depth).elementsEqual(prefix) }
      ?? entries.count
  }

  /// `entries` have so many letters in common.
  private mutating func split(_ entries: ArraySlice<WordEntry>, depth: Int) {
    guard let first = entries.first, let last = entries.last else { return }
    let size = entries.reduce(0) { $0 + $1.size }
    if size <= Self.most || first.word == last.word {
      let isWord = first.word.count == depth && first.word == last.word && size > Self.most
      return add(entries, first.word.prefix(depth), isWord: isWord)
    }
    let alone = entries.prefix { $0.word.count == depth }
    if !alone.isEmpty { add(alone, first.word.prefix(depth), isWord: true) }
    var rest = entries.dropFirst(alone.count)
    while let next = rest.first {
      let letter = next.word[depth]
      let group = rest.prefix { $0.word[depth] == letter }
      split(group, depth: depth + 1)
      rest = rest.dropFirst(group.count)
    }
  }

  private mutating func add(
    _ entries: ArraySlice<WordEntry>, _ prefix: ArraySlice<UInt8>, isWord: Bool
  ) {
    let name = String(decoding: prefix, as: UTF8.self) + (isWord ? "_" : "")
    var script = Array("kimCari(\"w\",\"\(name)\",\"".utf8)
    script.reserveCapacity(script.count + entries.reduce(4) { $0 + $1.size })
    for entry in entries { entry.write(to: &script, documents) }
    script += "\")\n".utf8
    prefixes.append(name)
    outputs.append(Output(SearchPaths.words(name), .bytes(script)))
  }
}

/// All words by their first letter, for those that are written wrong.
enum Lexicon {
  /// In words of one letter: where there are more, those that stand in one document only are left out.
  private static let most = 8_000

  /// Words in order; a capital letter behind each says how often it stands somewhere.
  static func outputs(of entries: [WordEntry]) -> [Output] {
    var outputs: [Output] = []
    var start = 0
    while start < entries.count {
      let first = entries[start].word.first
      let end = entries[start...].firstIndex { $0.word.first != first } ?? entries.count
      if let first { outputs.append(output(of: entries[start..<end], first)) }
      start = end
    }
    return outputs
  }

  /// `entries` begin with one letter.
  private static func output(of entries: ArraySlice<WordEntry>, _ first: UInt8) -> Output {
    let letter = String(decoding: [first], as: UTF8.self)
    var script = Array("kimCari(\"l\",\"\(letter)\",\"".utf8)
    for entry in entries {
      let count = entry.keys.count
      // Nobody is told of other numbers, nor of what somebody made up to fill the list.
      guard count > 1 || entries.count <= most,
        entry.word.contains(where: { $0 > UInt8(ascii: "9") })
      else { continue }
      script += entry.word
      script.append(
        UInt8(ascii: "A") + UInt8(clamping: Int.bitWidth - max(1, count).leadingZeroBitCount - 1))
    }
    return Output(SearchPaths.lexicon(letter), .bytes(script + Array("\")\n".utf8)))
  }
}
