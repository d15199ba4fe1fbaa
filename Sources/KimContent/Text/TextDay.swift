import KimModel

/// The day of a text whose head names none and that has none behind a label: the one on which it says
/// that it was written, else the one that it speaks of.
///
/// ```
/// Toman, 28 Oktober 2026                    closing line of a poem, a letter, a notice
/// ditulis 1 November 2026
/// update harga per 20 nov 2026              right below the title
/// hari minggu tanggal 15 november 2026 …    the only day of a dictated text
/// ```
///
/// Of several days of one programme it is the first; days far apart, or behind labels, are not guessed
/// between.
enum TextDay {
  /// How surely a day is the post's, the surest first.
  private enum Rank: CaseIterable {
    case written, signed, labelled, first, only

    var isOfWriting: Bool { self == .written || self == .signed }
  }

  private struct Mention {
    let rank: Rank
    let span: DateSpan
  }

  private static let searched = 16_384
  private static let mostLines = 200
  private static let longestDate = 64
  /// Lines, with the title, that may name the day of what follows.
  private static let firstLines = 3
  /// Days of one programme lie no further apart.
  private static let mostDaysApart = 45

  /// The day, and whether no other day could be meant.
  struct Found {
    let span: DateSpan
    let isCertain: Bool
    /// Whether the text says that it was written on that day.
    var isOfWriting = false
  }

  /// - Parameters:
  ///   - body: the text without its title.
  ///   - isEvent: whether the day is that of an event, and not the one on which its text was written.
  static func found(
    in body: ArraySlice<UInt8>, below title: String? = nil, isEvent: Bool = false, clockOffset: Int
  ) -> Found? {
    let text = String(decoding: body.prefix(searched), as: UTF8.self)
    let below = text.split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }.prefix(mostLines)
    let lines = (title.map { [$0[...]] } ?? []) + below
    var isFirst = true
    let mentions = lines.enumerated().flatMap { index, line in
      let found = self.mentions(in: line, isFirst: isFirst && index < firstLines, clockOffset)
      // Of the first lines the first that has a day is meant.
      if !found.isEmpty { isFirst = false }
      return found
    }
    for rank in Rank.allCases where !(isEvent && rank.isOfWriting) {
      let spans = mentions.filter { $0.rank == rank }.map(\.span)
      guard !spans.isEmpty else { continue }
      var found = chosen(of: spans, isLabelled: rank == .labelled)
      found?.isOfWriting = rank.isOfWriting
      return found
    }
    return nil
  }

  /// The earliest of days that belong together; of several behind labels none.
  private static func chosen(of spans: [DateSpan], isLabelled: Bool) -> Found? {
    let days = spans.map(\.first.daysSinceEpoch)
    guard let first = days.min(), let last = days.max(),
      last - first <= (isLabelled ? 0 : mostDaysApart),
      let span = spans.first(where: { $0.first.daysSinceEpoch == first })
    else { return nil }
    return Found(span: span, isCertain: first == last)
  }

  // MARK: One line

  private static func mentions(
    in line: Substring, isFirst: Bool, _ clockOffset: Int
  ) -> [Mention] {
    guard line.contains(where: \.isNumber) else { return [] }
    if !line.contains(":"), let dateline = Dateline(line) {
      let isSigned = dateline.place != nil || dateline.author != nil
      let span = DateSpan(first: dateline.span.first, last: dateline.span.last)
      if beginsWithWriting(line) { return [Mention(rank: .written, span: span)] }
      return [Mention(rank: isSigned ? .signed : isFirst ? .first : .only, span: span)]
    }
    var mentions: [Mention] = []
    var start = line.startIndex
    while let begin = nextStart(in: line, from: start) {
      let end = end(ofDateAt: begin, in: line)
      guard let span = date(line[begin..<end], clockOffset) else {
        start = endOfWord(in: line, from: begin)
        continue
      }
      if let rank = rank(of: line, before: begin, isFirst: isFirst), !isPartOfMore(line[end...]) {
        mentions.append(Mention(rank: rank, span: span))
      }
      start = end
    }
    return mentions
  }

  /// Only days: what follows them in a sentence is no time of theirs for certain.
  private static func date(_ text: Substring, _ clockOffset: Int) -> DateSpan? {
    let text = String(text.prefix(longestDate))
    guard let span = WrittenDate(text, clockOffset: clockOffset)?.span else { return nil }
    return DateSpan(first: span.first, last: span.last)
  }

  /// The next number that may be a day of a month.
  private static func nextStart(
    in line: Substring, from start: Substring.Index
  ) -> Substring.Index? {
    var index = start
    while index < line.endIndex {
      let isBegun = index > line.startIndex && isPart(line[line.index(before: index)])
      let digits = line[index...].prefix { $0.isASCII && $0.isNumber }
      if !isBegun, [1, 2, 4].contains(digits.count) { return index }
      index = digits.isEmpty ? line.index(after: index) : digits.endIndex
    }
    return nil
  }

  /// Of a number with a sign, a name or a file's name.
  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._/-:".contains(character)
  }

  private static func endOfWord(
    in line: Substring, from start: Substring.Index
  ) -> Substring.Index {
    line[start...].firstIndex { !$0.isNumber } ?? line.endIndex
  }

  /// Behind the year.
  private static func end(
    ofDateAt start: Substring.Index, in line: Substring
  ) -> Substring.Index {
    var index = start
    while index < line.endIndex {
      let digits = line[index...].prefix { $0.isASCII && $0.isNumber }
      if digits.count == 4, index > start { return digits.endIndex }
      index = digits.isEmpty ? line.index(after: index) : digits.endIndex
    }
    return line.endIndex
  }

  /// `17 Agustus 2026 atau besok`, `28.10.2026.500`.
  private static func isPartOfMore(_ rest: Substring) -> Bool {
    if rest.first.map({ ".,".contains($0) }) == true, rest.dropFirst().first?.isNumber == true {
      return true
    }
    let next = rest.prefix(longestWords).drop { !$0.isLetter && !$0.isNumber }
    return next.lowercased().hasPrefix("atau ")
  }

  // MARK: What stands before a day

  private static let wordsOfWriting: Set = [
    "ditulis", "diketik", "dibuat", "disusun", "diumumkan", "ditetapkan", "dicatat", "dilaporkan",
    "diterbitkan", "terbit", "diposting", "posting", "update", "diperbarui", "diupdate", "didata",
    "tertanggal", "lapor", "laporan", "edisi",
  ]
  /// Of a life, a deadline, or another time.
  private static let otherWords: Set = [
    "lahir", "kelahiran", "berdiri", "didirikan", "sejak", "batas", "lambat", "deadline", "sebelum",
    "terakhir", "kedaluwarsa", "expired",
  ]
  /// Right before a number that is no day.
  private static let numbered: Set = ["nomor", "no", "tahun", "lalu", "uu", "perda", "perdes"]
  private static let introductions: Set = [
    "hari", "tanggal", "tgl", "pada", "per", "di", "hr", "tg",
  ]
  private static let wordsBefore = 3
  /// In characters: of a long line only what stands beside a day counts.
  private static let longestWords = 80

  /// Nil for a day that is not the text's.
  private static func rank(
    of line: Substring, before start: Substring.Index, isFirst: Bool
  ) -> Rank? {
    let before = line[..<start].suffix(longestWords)
    let words = before.lowercased().split { !$0.isLetter }.map(String.init)
    let near = words.filter { !introductions.contains($0) && DateWords.weekday($0) == nil }
      .suffix(wordsBefore)
    if near.contains(where: otherWords.contains) || words.last.map(numbered.contains) == true {
      return nil
    }
    if near.contains(where: wordsOfWriting.contains) { return .written }
    // `pada tanggal 2 November 2026`, below `Ditetapkan di Toman`.
    if !words.isEmpty, near.isEmpty, words.contains("pada"), words.contains("tanggal") {
      return .signed
    }
    if isLabelled(line, before: start) { return .labelled }
    return isFirst ? .first : .only
  }

  /// Whether a line of a head says that a text was written on some day.
  static func saysWritten(_ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head.prefix(searched), as: UTF8.self).split(whereSeparator: \.isNewline)
      .prefix(mostLines).contains { beginsWithWriting($0) && $0.contains(where: \.isNumber) }
  }

  private static func beginsWithWriting(_ line: Substring) -> Bool {
    let word = line.drop { !$0.isLetter }.prefix(while: \.isLetter)
    return wordsOfWriting.contains(word.lowercased())
  }

  /// `Tgl lapor :`, `Hari dan tanggal pelaksanaan =`.
  private static func isLabelled(_ line: Substring, before start: Substring.Index) -> Bool {
    guard let sign = line[..<start].prefix(longestWords).firstIndex(where: { ":=".contains($0) })
    else { return false }
    let words = line[..<sign].lowercased().split { !$0.isLetter }
    return words.count <= 4 && words.contains { ["tgl", "tanggal", "hari"].contains($0) }
  }
}
