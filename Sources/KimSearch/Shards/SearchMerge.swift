package import KimModel
import KimText

/// Merges the search data of many sources, part after part, into the files that a search reads.
///
/// A word keeps the newest of its posts only: it may stand in all of them.
package struct SearchMerge: Sendable {
  /// How many posts a word keeps, and how many places.
  package static let mostHits = 200

  /// By document: its number, kind and day.
  private var documents: [Document] = []
  /// By source: the place of its first document.
  private var firsts: [Int] = []
  private var titles: TitleTable
  private var part = PartMerge()
  private var entries: [WordEntry] = []
  private var stems = StemMerge()

  struct Document: Sendable {
    var number: UInt64
    let day: UInt32
    let kind: UInt8
    let place: UInt8
  }

  /// The numbers that documents have.
  private var numbers: Set<UInt64> = []
  private let mostOfSource: Int

  /// - Parameters:
  ///   - count: about how many documents there will be.
  ///   - mostOfSource: how many posts of one source a word keeps: nobody may fill it alone.
  package init(expecting count: Int = 0, mostOfSource: Int = mostHits) {
    titles = TitleTable(expecting: count)
    self.mostOfSource = mostOfSource
  }

  // MARK: Documents first

  /// Takes the documents of a site's data, up to what no build of ours wrote.
  ///
  /// - Parameters:
  ///   - root: where the site's pages are, seen from the page that searches.
  ///   - detail: what stands below each title: the KIM's name.
  ///   - place: by what readers filter, below `noPlace`.
  package mutating func add(
    documents bytes: [UInt8], root: String, detail: String, place: Int
  ) {
    firsts.append(documents.count)
    var reader = SearchDataReader(bytes)
    while !reader.isAtEnd {
      guard let number = reader.number(), let kind = reader.count(),
        PostType.allCases.indices.contains(kind), let day = reader.number(),
        let title = reader.text(), let url = reader.text(), let summary = reader.text()
      else { return }
      add(
        Document(
          number: number,
          day: UInt32(clamping: SearchDay.number(Int(clamping: day) - SearchData.dayOffset)),
          kind: UInt8(clamping: kind), place: UInt8(clamping: min(place, Self.noPlace))),
        [title, Array(root.utf8) + url, Array(detail.utf8)[...], summary].map {
          String(decoding: $0, as: UTF8.self)
        })
    }
  }

  /// Takes what is gathered here: places, KIM, pages. `details` and `places` belong to the documents.
  package mutating func add(_ content: SearchContent, details: [String], places: [Int]) {
    firsts.append(documents.count)
    for (index, document) in content.documents.enumerated() {
      add(
        Document(
          number: document.number.value, day: UInt32(clamping: SearchDay.number(document.day)),
          kind: UInt8(clamping: document.kind.number),
          place: UInt8(clamping: min(places[index], Self.noPlace))),
        [document.title, document.url, details[index], document.summary])
    }
  }

  /// What has no place by which readers filter.
  package static let noPlace = 63

  /// A number that another document has gets the next that is free: a path may be chosen so that
  /// its post would stand for a village.
  private mutating func add(_ document: Document, _ texts: [String]) {
    var document = document
    while !numbers.insert(document.number).inserted {
      document.number = SearchNumber(value: document.number &+ 1).value
    }
    documents.append(document)
    titles.add(texts, number: document.number)
  }

  // MARK: Then words, part by part

  /// Takes a part of the words of a source, counted in the order in which their documents came, up
  /// to what no build of ours wrote.
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

  /// Takes those words of a content that are of a part.
  package mutating func add(_ content: SearchContent, part: Int, ofSource source: Int) {
    let first = firsts[source]
    for index in 0..<content.wordCount
    where SearchData.part(of: content.word(index)) == part {
      let number = self.part.number(of: content.word(index))
      for hit in content.hits(ofWord: index) {
        self.part.add(key(first + Int(hit >> 2), weight: Int(hit & 3)), to: number)
      }
    }
  }

  /// The words of no later part are among those that have been added.
  package mutating func endPart() {
    part.forEach { word, keys in
      stems.add(word, keys)
      entries.append(WordEntry(word: word, isStem: false, keys: keys))
    }
    part = PartMerge()
  }

  /// In the order in which results stand: newest first, then as they came. What has no day is told
  /// apart by its being highest.
  private func key(_ document: Int, weight: Int) -> UInt64 {
    let day = UInt64(documents[document].day)
    let turn = day == 0 ? Self.dayless : Self.dayless - day
    return turn << 40 | UInt64(document) << 2 | UInt64(weight)
  }

  /// Above the number of any day.
  static let dayless: UInt64 = 1 << 18

  // MARK: Last the files

  /// - Parameter places: the names by which readers filter, in the order of their numbers.
  package mutating func outputs(places: [String]) -> [Output] {
    var outputs = Lexicon.outputs(of: entries)
    entries += stems.entries
    stems = StemMerge()
    entries.sort { $0 < $1 }
    let words = WordFiles(entries: entries, of: documents)
    entries = []
    let count = titles.fileCount
    outputs += words.outputs + titles.outputs
    titles = TitleTable(expecting: 0)
    outputs.append(list(prefixes: words.prefixes, titleFiles: count, places: places))
    return outputs
  }

  private func list(prefixes: [String], titleFiles: Int, places: [String]) -> Output {
    var json = JSONText(.html)
    json.array { json in
      json.item(prefixes.joined(separator: " "))
      json.item(titleFiles)
      json.array { json in for place in places { json.item(place) } }
    }
    return Output(
      SearchPaths.list, .bytes(Array("kimCari(\"m\",".utf8) + json.bytes + Array(")\n".utf8)))
  }
}
