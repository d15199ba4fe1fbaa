/// Gathers the words of one part of all sources. Other parts may be gathered at the same time.
package struct SearchPart: Sendable {
  private let documents: [SearchMerge.Document]
  /// By source: the place of its first document.
  private let firsts: [Int]
  private let mostOfSource: Int
  private var part = PartMerge()

  init(of documents: [SearchMerge.Document], firsts: [Int], mostOfSource: Int) {
    self.documents = documents
    self.firsts = firsts
    self.mostOfSource = mostOfSource
  }

  /// Takes this part of a source's words, counted in the order in which their documents came, up to
  /// what no build of ours wrote.
  package mutating func add(words bytes: [UInt8], ofSource source: Int) {
    var reader = SearchDataReader(bytes)
    let first = firsts[source]
    while !reader.isAtEnd {
      guard let word = reader.text(), Self.isWord(word), let count = reader.count() else { return }
      let number = part.number(of: word)
      var (document, posts) = (first, 0)
      for _ in 0..<count {
        guard let hit = reader.number(), hit >> 2 < UInt64(documents.count) else { return }
        document += Int(hit >> 2)
        guard document < documents.count else { return }
        posts += 1
        // The newest come first.
        if posts <= mostOfSource { part.add(key(document, weight: Int(hit & 3)), to: number) }
      }
    }
  }

  /// Words become names of files and stand in scripts: one of anything else is none of ours.
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...PackedWord.longest).contains(bytes.count)
      && bytes.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
  }

  /// Takes those words of a content that are of this part.
  package mutating func add(_ content: SearchContent, part number: Int, ofSource source: Int) {
    let first = firsts[source]
    for index in 0..<content.wordCount
    where SearchData.part(of: content.word(index)) == number {
      let number = part.number(of: content.word(index))
      for hit in content.hits(ofWord: index) {
        part.add(key(first + Int(hit >> 2), weight: Int(hit & 3)), to: number)
      }
    }
  }

  /// In the order in which results stand: newest first, then as they came. What has no day is told
  /// apart by its being highest.
  private func key(_ document: Int, weight: Int) -> UInt64 {
    let day = UInt64(documents[document].day)
    let turn = day == 0 ? SearchMerge.dayless : SearchMerge.dayless - day
    return turn << 40 | UInt64(document) << 2 | UInt64(weight)
  }

  /// What was gathered, in order.
  package consuming func words() -> SearchWords {
    var words = SearchWords()
    part.forEach { word, keys in
      words.entries.append(WordEntry(word: word, isStem: false, keys: keys))
      words.stems.append(IndonesianStemmer.stem(word))
    }
    return words
  }
}

/// The words of one part, in order, each with its stem.
package struct SearchWords: Sendable {
  fileprivate(set) var entries: [WordEntry] = []
  fileprivate(set) var stems: [[UInt8]] = []
}
