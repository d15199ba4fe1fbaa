/// Gathers the documents of one source and their words, and puts the words in order.
package struct SearchCollector: Sendable {
  private var table = WordTable()
  private var documents: [SearchDocument] = []
  /// By word: the document in which it was met last, so that the best place of each counts; of one
  /// that says nothing, one after all of them.
  private var last: [Int32] = []
  /// A word's number, the document's, and the weight.
  private var hits: [UInt64] = []

  /// Different words of the document that was begun last.
  private var taken = 0
  /// An honest text has fewer.
  private static let mostWords = 4_000

  package init() {}

  /// Begins a document, to which the words that follow belong: title first, text last.
  package mutating func begin(_ document: SearchDocument) {
    documents.append(document)
    taken = 0
  }

  package mutating func add(_ text: String, _ weight: WordWeight) {
    add(Array(text.utf8), weight, isMarkup: false)
  }

  /// - Parameter html: markup of ours.
  package mutating func add(html: [UInt8], _ weight: WordWeight) {
    add(html, weight, isMarkup: true)
  }

  private mutating func add(_ bytes: [UInt8], _ weight: WordWeight, isMarkup: Bool) {
    var reader = WordReader(isMarkup: isMarkup)
    while reader.next(in: bytes.span) {
      if !reader.word.isShort { add(reader.word, weight) }
    }
  }

  /// All words of a name in one, so that it is found however people part it: `sungaililin`.
  package mutating func add(name: String, _ weight: WordWeight) {
    var reader = WordReader()
    var joined = PackedWordWriter()
    let bytes = Array(name.utf8)
    while reader.next(in: bytes.span) { reader.word.forEachLetter { joined.append($0) } }
    if joined.count > 0 { add(joined.word, weight) }
  }

  private mutating func add(_ word: PackedWord, _ weight: WordWeight) {
    let document = documents.count - 1
    let (number, isNew) = table.number(of: word)
    if isNew { last.append(StopWords.words.contains(word) ? .max : -1) }
    guard last[number] < document, taken < Self.mostWords else { return }
    taken += 1
    last[number] = Int32(truncatingIfNeeded: document)
    hits.append(
      UInt64(number) << 32 | UInt64(document) << 2 | UInt64(weight.rawValue))
  }

  /// All that was gathered: words in order, the documents of each in the order in which they came.
  package var content: SearchContent {
    let order = table.sorted.filter { last[$0] < .max }
    var counts = Array(repeating: 0, count: table.count)
    for hit in hits { counts[Int(hit >> 32)] += 1 }
    var next = Array(repeating: 0, count: table.count)
    var total = 0
    for number in order {
      next[number] = total
      total += counts[number]
    }
    var sorted = Array(repeating: UInt32(0), count: total)
    for hit in hits {
      let number = Int(hit >> 32)
      sorted[next[number]] = UInt32(truncatingIfNeeded: hit)
      next[number] += 1
    }
    var content = SearchContent(documents: documents)
    content.hits = sorted
    for number in order { content.add(table[number], count: counts[number]) }
    return content
  }
}

/// Documents, and the words in them, in order.
package struct SearchContent: Sendable {
  /// Of posts, the newest first.
  package let documents: [SearchDocument]
  /// All words, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var wordEnds: [Int] = []
  /// Where the hits of each word end.
  private(set) var ends: [Int] = []
  /// Of all words, one word after the other: a document's place, and the weight in two bits.
  fileprivate(set) var hits: [UInt32] = []

  fileprivate init(documents: [SearchDocument]) { self.documents = documents }

  var wordCount: Int { wordEnds.count }

  func word(_ index: Int) -> ArraySlice<UInt8> {
    letters[(index == 0 ? 0 : wordEnds[index - 1])..<wordEnds[index]]
  }

  fileprivate mutating func add(_ word: PackedWord, count: Int) {
    word.forEachLetter { letters.append($0) }
    wordEnds.append(letters.count)
    ends.append((ends.last ?? 0) + count)
  }

  func hits(ofWord index: Int) -> ArraySlice<UInt32> {
    hits[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
