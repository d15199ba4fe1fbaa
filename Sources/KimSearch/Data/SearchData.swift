package import KimModel

/// A site's search data as a file beside its summary: its posts, its words in order, in a few parts
/// by their first letters, so that whoever merges the files of all sites holds a part of each at a
/// time, and its public information.
///
/// The file begins with `start`, 32 digits of a fingerprint of what follows, a line's end, and where
/// each part ends. Numbers are LEB128, texts have their length before them.
package enum SearchData {
  /// Raised when the form changes, so that a file of another version is not read.
  package static let start = Array("kim search 2 ".utf8)
  package static let fingerprintSize = 32
  package static let head = start.count + fingerprintSize + 1

  /// Part 0 has the documents, each of these the words that begin with such letters.
  package static let wordParts = 1..<7
  /// The part with the public information, which no search reads.
  package static let recordPart = 7
  package static let parts = 8
  /// The first letters of the words of parts 2 and on, such that each has about as much.
  private static let borders = Array("bdkmps".utf8.dropFirst())

  static func part(of word: some Collection<UInt8>) -> Int {
    guard let first = word.first else { return 1 }
    return 1 + (borders.firstIndex { first < $0 } ?? borders.count)
  }

  /// What the fingerprint is taken of.
  package static func body(
    of content: SearchContent, records: [PublicRecord] = []
  ) -> [UInt8] {
    var parts: [[UInt8]] = Array(repeating: [], count: Self.parts)
    parts[0] = documents(content.documents)
    parts[recordPart] = bytes(of: records)
    for index in 0..<content.wordCount {
      write(index, of: content, to: &parts[part(of: content.word(index))])
    }
    var body: [UInt8] = []
    var end = 0
    for part in parts {
      end += part.count
      body += (0..<4).map { UInt8(truncatingIfNeeded: end >> (8 * $0)) }
    }
    for part in parts { body += part }
    return body
  }

  /// Where the parts are in a file, by the bytes that follow its head; nil unless they can be so.
  package static func ranges(in table: [UInt8], size: Int) -> [Range<Int>]? {
    guard table.count == tableSize else { return nil }
    let first = head + tableSize
    var ranges: [Range<Int>] = []
    var start = first
    for part in 0..<parts {
      let end = first + (0..<4).reduce(0) { $0 | Int(table[part * 4 + $1]) << (8 * $1) }
      guard end >= start, end <= size else { return nil }
      ranges.append(start..<end)
      start = end
    }
    return start == size ? ranges : nil
  }

  package static let tableSize = parts * 4

  private static func documents(_ documents: [SearchDocument]) -> [UInt8] {
    var bytes: [UInt8] = []
    for document in documents {
      bytes.write(document.number.value)
      bytes.write(UInt64(document.kind.number))
      bytes.write(UInt64(clamping: (document.day.map { $0.daysSinceEpoch } ?? 0) + dayOffset))
      for text in [document.title, document.url, document.summary] { bytes.write(text) }
    }
    return bytes
  }

  /// The posts in the first part of a site's data, up to what no build of ours wrote: each with its
  /// title, its address below the site, and its day.
  package static func posts(
    in bytes: [UInt8], _ body: (PostType, _ title: String, _ url: String, Day) -> Void
  ) {
    var reader = SearchDataReader(bytes)
    while !reader.isAtEnd {
      guard reader.number() != nil, let kind = reader.count(), let day = reader.number(),
        let title = reader.text(), let url = reader.text(), reader.text() != nil
      else { return }
      guard PostType.allCases.indices.contains(kind),
        let day = Day(daysSinceEpoch: Int(clamping: day) - dayOffset)
      else { continue }
      body(
        PostType.allCases[kind], String(decoding: title, as: UTF8.self),
        String(decoding: url, as: UTF8.self), day)
    }
  }

  /// Days before 1970 are numbers too.
  static let dayOffset = 1_000_000

  private static func write(_ index: Int, of content: SearchContent, to bytes: inout [UInt8]) {
    let word = content.word(index)
    bytes.write(UInt64(word.count))
    bytes += word
    let hits = content.hits(ofWord: index)
    bytes.write(UInt64(hits.count))
    var last: UInt32 = 0
    for hit in hits {
      let document = hit >> 2
      bytes.write(UInt64((document - last) << 2 | hit & 3))
      last = document
    }
  }
}

/// Reads a part of a site's search data; whatever no build of ours wrote ends it.
struct SearchDataReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func number() -> UInt64? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// A number that can count something.
  mutating func count() -> Int? {
    number().flatMap { $0 <= UInt64(bytes.count) ? Int($0) : nil }
  }

  mutating func text() -> ArraySlice<UInt8>? {
    guard let count = count(), index + count <= bytes.count else { return nil }
    defer { index += count }
    return bytes[index..<(index + count)]
  }
}

extension [UInt8] {
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    self += text.utf8
  }
}
