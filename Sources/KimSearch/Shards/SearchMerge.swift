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

  /// To gather the words of one part; the documents are all known.
  package var part: SearchPart {
    SearchPart(of: documents, firsts: firsts, mostOfSource: mostOfSource)
  }

  /// Takes the words of a part; no later one has words that are among them.
  package mutating func add(_ words: SearchWords) {
    for (entry, stem) in zip(words.entries, words.stems) {
      stems.add(entry.word, stem: stem, entry.keys)
    }
    entries += words.entries
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
    var last = TitleTable(expecting: 0)
    swap(&last, &titles)
    outputs += words.outputs + last.outputs()
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
