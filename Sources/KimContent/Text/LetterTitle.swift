import KimModel

/// What a letter or an official notice is about, which stands below its letterhead:
///
/// ```
/// PEMERINTAH KABUPATEN MUSI BANYUASIN        PPID DESA TOMAN
/// DESA TOMAN                                 PENGUMUMAN
/// Nomor   : 005/142/DT/XI/2026               Nomor: 03/PPID-DT/XI/2026
/// Perihal : Undangan Sosialisasi PTSL        TENTANG
///                                            TATA CARA PERMOHONAN INFORMASI PUBLIK
/// ```
enum LetterTitle {
  private static let mostLines = 40

  /// How the names of offices begin, in small letters.
  private static let offices = [
    "pemerintah", "pemkab", "pemdes", "kementerian", "dinas ", "badan ", "kecamatan", "kelurahan",
    "kantor ", "pejabat pengelola", "ppid", "panitia", "karang taruna", "tim penggerak",
    "tp pkk", "puskesmas", "sekolah ", "sd negeri", "sdn ", "smp", "sma", "bumdes",
    "badan permusyawaratan", "bpd ", "yayasan", "koperasi", "kop surat",
  ]

  /// The line with the title, from where the title begins, and what kind of letter a line above it
  /// says that it is; nil for what is no letter.
  ///
  /// - Parameter start: the offset of the first character.
  static func find(
    in lines: FrontMatterLines, at start: Int
  ) -> (title: NewsHead.Line, type: PostType?)? {
    guard let first = NewsHead.line(in: lines, from: start),
      isLetterhead(first.text) || isNumberedNotice(first, in: lines)
    else { return nil }
    var next: NewsHead.Line? = first
    var isSubject = false
    var type: PostType?
    var belowKind: NewsHead.Line?
    for _ in 0..<mostLines {
      guard let line = next else { break }
      if isSubject, let title = NewsTitle(line.text, isAboveDay: true) {
        return (titled(line, title.text), type)
      }
      if let subject = subject(of: line.text) { return (titled(line, subject), type) }
      if type != nil, belowKind == nil, !line.text.contains(":"),
        let title = NewsTitle(line.text, isAboveDay: false), isInCapitals(title.text)
      {
        belowKind = titled(line, title.text)
      }
      if NewsTitle.isKind(line.text) { type = WordedType.type(title: nil, kind: String(line.text)) }
      isSubject = line.text.lowercased().filter(\.isLetter) == "tentang"
      next = NewsHead.line(in: lines, from: line.next)
    }
    return belowKind.map { ($0, type) }
  }

  /// `PENGUMUMAN`, and `Nomor : 140/087/X/2026` below it.
  private static func isNumberedNotice(
    _ first: NewsHead.Line, in lines: FrontMatterLines
  ) -> Bool {
    guard NewsTitle.isKind(first.text), let second = NewsHead.line(in: lines, from: first.next)
    else { return false }
    return second.text.drop { !$0.isLetter }.lowercased().hasPrefix("nomor")
  }

  /// An office's name in capitals, or the number of a letter.
  private static func isLetterhead(_ line: Substring) -> Bool {
    let text = line.drop { !$0.isLetter }
    let small = text.lowercased()
    if small.hasPrefix("nomor"), small.dropFirst(5).first(where: { $0 != " " }) == ":" {
      return true
    }
    return !text.contains(where: \.isLowercase) && offices.contains(where: small.hasPrefix)
  }

  /// But for what stands small in abbreviations: `JAM PELAYANAN (KTP-el)`.
  private static func isInCapitals(_ text: Substring) -> Bool {
    text.count(where: \.isLowercase) * 4 < text.count(where: \.isUppercase)
  }

  /// What stands behind `Perihal :` or `Hal :`.
  private static func subject(of line: Substring) -> Substring? {
    guard let sign = line.firstIndex(of: ":") else { return nil }
    let label = line[..<sign].lowercased().filter(\.isLetter)
    guard label == "perihal" || label == "hal" else { return nil }
    var value = line[line.index(after: sign)...].drop(while: \.isWhitespace)
    while let last = value.last, last.isWhitespace || ".,;".contains(last) { value.removeLast() }
    return NewsTitle(value, isAboveDay: true)?.text
  }

  private static func titled(_ line: NewsHead.Line, _ text: Substring) -> NewsHead.Line {
    NewsHead.Line(text: text, start: line.start, next: line.next, isApart: line.isApart)
  }
}
