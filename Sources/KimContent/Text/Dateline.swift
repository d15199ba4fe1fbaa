import KimModel

/// The day that news begins with, and the place before it: `Toman, 16 Agustus 2026`.
struct Dateline {
  /// Nil where there is none.
  let place: Substring?
  /// Who wrote it, where that stands before the day: `Ditulis oleh Yanti, Rabu 20 Agustus 2025`.
  let author: Substring?
  /// As it was written.
  let date: Substring
  let span: DateSpan

  private static let longest = 120
  private static let mostPlaces = 4
  private static let longestPlace = 60
  private static let marks = "*_~"

  /// - Parameter text: nothing but the place and the day, and who wrote it.
  init?(_ text: Substring) {
    guard text.utf8.count <= Self.longest else { return nil }
    let (author, text) = Self.withoutIntroduction(Self.inner(text))
    if let found = Self.read(text) {
      (place, date, span) = found
      self.author = author
    } else if let (head, tail) = Self.parted(text), let found = Self.read(head) {
      (place, date, span) = (found.place ?? tail.place, found.date, found.span)
      self.author = author ?? tail.author
    } else {
      return nil
    }
  }

  private static func read(
    _ text: Substring
  ) -> (place: Substring?, date: Substring, span: DateSpan)? {
    for start in starts(in: text) {
      let date = bare(text[start...])
      guard mayBegin(date), let written = WrittenDate(String(date)), written.leftOut == nil
      else { continue }
      let before = bare(text[..<start].dropLast())
      guard start == text.startIndex || isPlace(before) else { return nil }
      return (start == text.startIndex ? nil : before, date, written.span)
    }
    return nil
  }

  /// What stands before a dash or a dot between two blanks, and the place or writer behind it: `12
  /// November 2025 · Desa Suka Damai`, `21.9.2025 - oleh Pak Wahid`.
  private static func parted(
    _ text: Substring
  ) -> (head: Substring, tail: (place: Substring?, author: Substring?))? {
    guard
      let sign = text.indices.last(where: {
        isDash(text, at: $0) || "·•|".contains(text[$0])
      })
    else { return nil }
    let (head, tail) = (bare(text[..<sign]), bare(text[text.index(after: sign)...]))
    if tail.lowercased().hasPrefix("oleh ") { return (head, (nil, bare(tail.dropFirst(5)))) }
    // Behind a dash the news itself may begin.
    return !isDash(text, at: sign) && isPlace(tail) ? (head, (tail, nil)) : nil
  }

  /// What people write before the day of a message: `diketik`, `Tgl posting`, `update`.
  private static let introductions: Set = [
    "tgl", "tanggal", "posting", "postingan", "diposting", "dipost", "diketik", "ditulis",
    "disusun", "dibuat", "update", "updated", "diperbarui", "diupdate", "terbit", "diterbitkan",
    "edisi", "per", "pada",
  ]

  private static func withoutIntroduction(
    _ text: Substring
  ) -> (author: Substring?, rest: Substring) {
    var rest = text
    while true {
      let word = rest.prefix(while: \.isLetter)
      if word.lowercased() == "oleh" {
        guard let comma = rest.firstIndex(of: ",") else { return (nil, rest) }
        let name = bare(rest[word.endIndex..<comma].drop { $0.isWhitespace || $0 == ":" })
        return (name.isEmpty ? nil : name, bare(rest[rest.index(after: comma)...]))
      }
      guard introductions.contains(word.lowercased()) else { return (nil, rest) }
      rest = rest[word.endIndex...].drop { $0.isWhitespace || ":.".contains($0) }
    }
  }

  /// Where the day may begin: at the beginning, or behind a comma or a bracket.
  private static func starts(in text: Substring) -> [Substring.Index] {
    let signs = text.indices.filter { text[$0] == "," || text[$0] == "(" }.prefix(mostPlaces)
    return [text.startIndex] + signs.map { text.index(after: $0) }
  }

  /// Without what stands around all of it: pictures before it, brackets.
  private static func inner(_ text: Substring) -> Substring {
    var text = bare(text)
    while let first = text.first, first.isPicture { text = bare(text.dropFirst()) }
    guard text.first == "(", text.firstIndex(of: ")") == text.indices.last else { return text }
    return bare(text.dropFirst().dropLast())
  }

  /// Without blanks and WhatsApp's marks at its ends.
  private static func bare(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, isAround(first) { text.removeFirst() }
    while let last = text.last, isAround(last) { text.removeLast() }
    return text
  }

  private static func isAround(_ character: Character) -> Bool {
    character.isWhitespace || marks.contains(character)
      || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
  }

  /// Whether a text begins as a day does, and is not a number alone.
  private static func mayBegin(_ date: Substring) -> Bool {
    guard let first = date.first else { return false }
    if first.isNumber { return !date.allSatisfy(\.isNumber) }
    let word = date.prefix { $0.isLetter || "'’".contains($0) }.lowercased()
    return word == "hari" || DateWords.weekday(word.filter(\.isLetter)) != nil
  }

  /// Whether a line is meant for a day and nothing else, though no calendar has it: `Minggu, 32 Mei
  /// 2026`, `17 Mei`.
  static func looksLikeOne(_ text: Substring) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let date = withoutIntroduction(inner(text)).rest
    let words = date.split { !$0.isLetter && !$0.isNumber }
    return mayBegin(date) && words.count <= 8
      && words.contains { DateWords.month($0.lowercased()) != nil }
  }

  // MARK: Places

  /// Words that make another day of the one behind them than that of the news.
  private static let otherWords: Set = [
    "deadline", "batas", "terakhir", "paling", "lambat", "sampai", "hingga", "sebelum", "sesudah",
    "setelah", "mulai", "sejak", "besok", "lusa", "kemarin", "nanti", "jadwal", "pendaftaran",
    "lahir", "wafat", "ditunda", "diundur", "batal", "bukan", "atau", "tempat", "rapat", "acara",
    "lomba", "undangan", "kegiatan", "senam", "pengajian", "hut",
  ]

  private static func isPlace(_ text: Substring) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return text.count <= longestPlace && (1...6).contains(words.count)
      && text.first?.isUppercase == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || " .,'’-/()".contains($0) }
      && !words.contains { otherWords.contains($0.lowercased()) }
  }
}

// MARK: - At the beginning of a text

extension Dateline {
  /// Bytes of a text that are looked at.
  private static let searched = 2048
  private static let mostDashes = 4
  private static let fewestWords = 3

  /// The one that a text begins with, below its heading if it has one: `Toman, 14 Agustus 2026 -
  /// Lampu jalan …`, or a line of its own.
  ///
  /// - Parameter isBelowTitle: whether a title stands right above the text, so that a day needs no
  ///   place.
  static func beginning(_ text: ArraySlice<UInt8>, isBelowTitle: Bool) -> Dateline? {
    let start = String(decoding: text.prefix(searched), as: UTF8.self)
    let lines = start.split(whereSeparator: \.isNewline).lazy
      .map { bare($0) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return nil }
    let isHeading = first.drop { $0 == "#" }.first == " " && first.hasPrefix("#")
    guard let line = isHeading ? lines.dropFirst().first : first else { return nil }
    if let dateline = Dateline(line), isHeading || isBelowTitle || dateline.place != nil {
      return dateline
    }
    let dashes = line.prefix(longest).indices.filter { isDash(line, at: $0) }
    for dash in dashes.prefix(mostDashes) {
      let news = line[line.index(after: dash)...].split(separator: " ")
      guard news.count >= fewestWords, news[0].first?.isNumber == false else { continue }
      if let dateline = Dateline(line[..<dash]), dateline.place != nil { return dateline }
    }
    return nil
  }

  /// A dash between two blanks, or a long one.
  private static func isDash(_ line: Substring, at index: Substring.Index) -> Bool {
    if line[index] == "–" || line[index] == "—" { return true }
    let next = line.index(after: index)
    return line[index] == "-" && index > line.startIndex && line[line.index(before: index)] == " "
      && next < line.endIndex && line[next] == " "
  }
}
