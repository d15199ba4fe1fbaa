/// Where the sentences of a paragraph end.
///
/// Works on bytes, because each post of a month comes by here.
struct Sentences {
  private let paragraph: String
  /// Bytes before the end of each sentence.
  private let ends: [Int]

  /// Words that have a full stop also where the sentence goes on.
  private static let abbreviations: Set<String> = [
    "bpk", "cv", "dr", "dra", "drg", "drs", "ds", "dsn", "gg", "hj", "hlm", "ir", "jl", "jln",
    "kab",
    "kec", "kel", "ky", "no", "prof", "prov", "pt", "rt", "rw", "sdr", "tgl", "tlp", "ust", "yth",
  ]
  private static let closing = ["”", "’", "»", "\"", "'", ")", "]"].map { Array($0.utf8) }
  private static let ellipsis = Array("…".utf8)

  init(_ paragraph: String) {
    self.paragraph = paragraph
    let bytes = Array(paragraph.utf8)
    var ends: [Int] = []
    for index in bytes.indices {
      guard let length = Self.stop(in: bytes, at: index) else { continue }
      let end = Self.afterClosing(bytes, from: index + length)
      let goesOn = end < bytes.count && bytes[end] != 0x20
      if !goesOn, end == bytes.count || Self.isTrusted(bytes, stop: index) { ends.append(end) }
    }
    let isOpen = bytes.last.map { ":;,".utf8.contains($0) } ?? true
    if !isOpen, ends.last != bytes.count { ends.append(bytes.count) }
    self.ends = ends
  }

  /// How many bytes the sign takes that may end a sentence; nil for all others.
  private static func stop(in bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    // The first of the three bytes of an ellipsis, and of quotation marks.
    case 0xE2: bytes[index...].starts(with: ellipsis) ? ellipsis.count : nil
    default: nil
    }
  }

  private static func afterClosing(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x20,
      let sign = closing.first(where: { bytes[end...].starts(with: $0) })
    {
      end += sign.count
    }
    return end
  }

  /// Not after `Jl.`, nor after a single letter as in `H. Amir`, `S.H.` and `1.`
  private static func isTrusted(_ bytes: [UInt8], stop: Int) -> Bool {
    guard bytes[stop] == UInt8(ascii: ".") else { return true }
    let start = bytes[..<stop].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let word = bytes[start..<stop]
    guard word.count > 1, !word.contains(UInt8(ascii: ".")) else { return false }
    return word.count > 4
      || !abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// The paragraph without words at its end that are no sentence.
  var finished: String { text(upTo: ends.last ?? 0) }

  /// As many sentences as have room.
  ///
  /// - Parameter limit: in bytes of UTF-8.
  func text(within limit: Int) -> String { text(upTo: ends.last { $0 <= limit } ?? 0) }

  private func text(upTo end: Int) -> String {
    String(decoding: paragraph.utf8.prefix(end), as: UTF8.self)
  }
}
