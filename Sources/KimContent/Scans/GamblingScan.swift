import KimDiagnostics
import KimModel

/// Finds the words that online gambling spam leaves on defaced public sites.
struct GamblingScan {
  /// Each of these alone is enough.
  private static let words: Set<String> = [
    "gacor", "togel", "maxwin", "sbobet", "judol", "slot88", "slotgacor", "slot777",
    "zeus88", "mahjongways", "pragmaticplay", "joker123", "idnplay", "bandarq", "dominoqq",
    "pokerqq", "totomacau", "scatterhitam",
  ]
  /// These pairs are enough.
  private static let pairs: Set<String> = [
    "judi online", "judi slot", "slot online", "slot gacor", "situs slot", "agen slot",
    "daftar slot", "link slot", "bandar togel", "bandar judi", "agen judi", "situs judi",
    "toto macau", "toto slot", "rtp live", "rtp slot", "scatter hitam", "pragmatic play",
    "mahjong ways", "slot deposit", "bonus slot", "akun slot", "slot pulsa", "slot dana",
    "slot server", "slot thailand", "casino online", "kasino online", "poker online",
  ]
  /// This one means nothing alone, and spam when it is repeated.
  private static let weak = "slot"
  private static let weakLimit = 3

  /// The first match in a file, and the words that were found, each once, in their order.
  static func match(in bytes: [UInt8]) -> (range: Range<Int>, words: [String])? {
    var first: Range<Int>?
    var found: [String] = []
    var weakRanges: [Range<Int>] = []
    var previous: (word: String, range: Range<Int>)?
    func note(_ words: String, _ range: Range<Int>) {
      first = first ?? range
      if !found.contains(words) { found.append(words) }
    }
    for (word, range) in SpamWords(bytes) {
      if Self.words.contains(word) { note(word, range) }
      if word == weak { weakRanges.append(range) }
      if let previous, Self.pairs.contains("\(previous.word) \(word)") {
        note("\(previous.word) \(word)", previous.range.lowerBound..<range.upperBound)
      }
      previous = (word, range)
    }
    if first == nil, weakRanges.count >= weakLimit { note(weak, weakRanges[0]) }
    return first.map { ($0, found) }
  }

  static func diagnostics(in file: SourceFile) -> Diagnostics {
    guard let (range, words) = match(in: file.bytes) else { return Diagnostics() }
    return Diagnostics([.gambling(file.place(of: range), words: words)])
  }
}

extension Diagnostic {
  fileprivate static func gambling(_ place: Place, words: [String]) -> Diagnostic {
    let list = words.prefix(5).joined(separator: ", ")
    return Diagnostic(
      .warning, code: "spam/gambling", at: place,
      id: "ada kata yang biasa dipakai iklan judi daring: \(list)",
      en: "there are words that online gambling spam uses: \(list)",
      hint: LocalizedText(
        id: "kalau bukan Anda yang menulisnya, hapus dan laporkan kepada pembina KIM",
        en: "if you did not write them, delete them and tell your mentor"))
  }
}
