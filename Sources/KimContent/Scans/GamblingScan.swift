import KimDiagnostics
import KimModel

/// Finds what online gambling spam leaves on defaced public sites: its words, and the hosts that it
/// links to.
package enum GamblingScan {
  /// Each of these alone is enough; digits at its end change nothing.
  package static let words: Set<String> = [
    "gacor", "togel", "maxwin", "sbobet", "judol", "slotgacor", "zeus88", "mahjongways",
    "pragmaticplay", "joker123", "idnplay", "bandarq", "dominoqq", "pokerqq", "totomacau",
    "scatterhitam",
  ]
  /// These pairs are enough.
  package static let pairs: Set<String> = [
    "judi online", "judi slot", "slot online", "slot gacor", "situs slot", "agen slot",
    "daftar slot", "link slot", "bandar togel", "bandar judi", "agen judi", "situs judi",
    "toto macau", "toto slot", "rtp live", "rtp slot", "scatter hitam", "pragmatic play",
    "mahjong ways", "slot deposit", "bonus slot", "akun slot", "slot pulsa", "slot dana",
    "slot server", "slot thailand", "casino online", "kasino online", "poker online",
    "judi daring", "slot maxwin",
  ]
  /// This one means nothing alone, and spam when it is repeated.
  private static let weak = "slot"
  private static let weakLimit = 3
  /// After "slot" they make it a place in a timetable, a car park or a device.
  private static let slots: Set<String> = [
    "waktu", "jadwal", "pagi", "siang", "sore", "malam", "parkir", "kartu", "memori", "peserta",
    "pertama", "kedua", "ketiga", "terakhir", "kosong", "sim",
  ]
  /// Birds that sing without end are "gacor" too.
  package static let birds: Set<String> = [
    "burung", "kicau", "kicauan", "murai", "kenari", "lovebird", "kacer", "perkutut", "cucak",
    "jalak", "anis", "ciblek", "pleci", "suara", "ocehan",
  ]

  /// The first match in a file, and what was found, each once, in its order.
  package static func match(in bytes: [UInt8]) -> (range: Range<Int>, words: [String])? {
    match(in: bytes, SpamHints(bytes))
  }

  /// The same in the hosts of web addresses alone.
  static func hostMatch(in bytes: [UInt8]) -> (range: Range<Int>, words: [String])? {
    var hints = SpamHints(bytes)
    hints.mayHoldWords = false
    return match(in: bytes, hints)
  }

  /// Looks where the hints say that something may be.
  static func match(
    in bytes: [UInt8], _ hints: SpamHints
  ) -> (range: Range<Int>, words: [String])? {
    var findings = Findings()
    if hints.mayHoldWords { noteWords(bytes, &findings) }
    if let start = hints.firstHost { noteHosts(bytes, from: start, &findings) }
    return findings.first.map { ($0, findings.words) }
  }

  private static func noteWords(_ bytes: [UInt8], _ findings: inout Findings) {
    var weakRanges: [Range<Int>] = []
    var previous: (word: String, range: Range<Int>) = ("", 0..<0)
    for (word, range) in SpamWords(bytes) {
      if previous.word == weak, !slots.contains(word) { weakRanges.append(previous.range) }
      if pairs.contains("\(previous.word) \(word)") {
        findings.note(
          "\(previous.word) \(word)", previous.range.lowerBound..<range.upperBound)
      }
      if isSpam(word, after: previous.word) { findings.note(word, range) }
      previous = (word, range)
    }
    if previous.word == weak { weakRanges.append(previous.range) }
    if findings.first == nil, weakRanges.count >= weakLimit { findings.note(weak, weakRanges[0]) }
  }

  private static func isSpam(_ word: String, after previous: String) -> Bool {
    if words.contains(word) { return word != "gacor" || !birds.contains(previous) }
    guard let last = word.utf8.last, last.isASCIIDigit else { return false }
    let stem = word.reversed().drop { $0.isASCII && $0.isNumber }.reversed()
    return words.contains(String(stem)) || stem.elementsEqual(weak) && word.utf8.count > 5
  }

  private static func noteHosts(
    _ bytes: [UInt8], from start: Int, _ findings: inout Findings
  ) {
    for host in WebHosts(bytes, from: start) where SpamHost.isSpam(bytes[host]) {
      findings.note(String(decoding: bytes[host], as: UTF8.self), host)
    }
  }

  private struct Findings {
    private(set) var first: Range<Int>?
    private(set) var words: [String] = []

    /// The number of words that a message can name.
    private static let most = 5

    mutating func note(_ word: String, _ range: Range<Int>) {
      first = first ?? range
      if words.count < Self.most, !words.contains(word) { words.append(word) }
    }
  }

  /// One warning a file.
  ///
  /// - Parameter isEducation: whether the text may speak of gambling, because it warns of it; it
  ///   still may not link to it.
  static func diagnostics(in file: SourceFile, isEducation: Bool = false) -> Diagnostics {
    let found = isEducation ? hostMatch(in: file.bytes) : match(in: file.bytes)
    guard let (range, words) = found else { return Diagnostics() }
    return Diagnostics([.gambling(file.place(of: range), words: words)])
  }

  /// A warning of words that show only on the finished page.
  static func shown(at place: Place, _ words: [String]) -> Diagnostic {
    .gambling(place, words: words)
  }
}

extension Diagnostic {
  fileprivate static func gambling(_ place: Place, words: [String]) -> Diagnostic {
    let list = words.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "spam/gambling", at: place,
      id: "ada kata atau tautan yang biasa dipakai iklan judi daring: \(list)",
      en: "there are words or links that online gambling spam uses: \(list)",
      hint: LocalizedText(
        id: "kalau bukan Anda yang menulisnya, hapus dan laporkan kepada pembina KIM",
        en: "if you did not write them, delete them and tell your mentor"))
  }
}
