import KimDiagnostics
import KimModel
import KimYAML

/// Days and times, read from fields in any of the forms that people write.
extension Fields {
  /// A day or a range of days, perhaps with a time; what cannot be read is an error, for no post
  /// does without.
  mutating func date(_ key: String) -> DateSpan? {
    writtenDate(key, .error)?.span
  }

  /// A day; what cannot be read is left out.
  mutating func day(_ key: String) -> Day? {
    writtenDate(key, .warning)?.span.first
  }

  /// A last day, perhaps without its year; what cannot be read is left out.
  mutating func endDay(_ key: String) -> EndDay? {
    guard let entry = entry(key) else { return nil }
    let text = Self.text(of: entry.value) ?? ""
    if let end = EndDay(text, clockOffset: clockOffset) { return end }
    guard !EmptyWords.isNoValue(text) else { return nil }
    diagnostics.add(
      .unreadable(place(of: entry.value), .warning, family, key, DateProblem(text).expected))
    return nil
  }

  /// When a date begins; what cannot be read is an error.
  mutating func moment(_ key: String) -> Moment? {
    date(key)?.start(clockOffset: clockOffset)
  }

  /// The date in a value; nil, without a word, if there is none.
  func writtenDate(in node: YAMLNode) -> WrittenDate? {
    Self.text(of: node).flatMap { WrittenDate($0, clockOffset: clockOffset) }
  }

  /// A time of the clock, or words that readers see as they are.
  mutating func time(_ key: String) -> GivenTime? {
    guard let entry = entry(key) else { return nil }
    guard let text = Self.words(of: entry.value) else {
      diagnostics.add(.unreadable(place(of: entry.value), .warning, family, key, .time))
      return nil
    }
    let time = GivenTime(text, clockOffset: clockOffset)
    if time.written == nil, let clock = GivenTime.impossibleClock(in: text) {
      diagnostics.add(.impossibleTime(place(of: entry.value), clock))
    }
    if text.count > GivenTime.longest, time.written == nil {
      diagnostics.add(.longTime(place(of: entry.value), GivenTime.longest))
    }
    return time
  }

  // MARK: Details

  private mutating func writtenDate(_ key: String, _ severity: Severity) -> WrittenDate? {
    guard let entry = entry(key) else { return nil }
    guard let written = writtenDate(in: entry.value) else {
      let text = Self.text(of: entry.value) ?? ""
      guard severity == .error || !EmptyWords.isNoValue(text) else { return nil }
      let problem = DateProblem(text)
      diagnostics.add(
        .unreadable(place(of: entry.value), severity, family, key, problem.expected))
      return nil
    }
    let place = { (fields: Fields) in fields.place(of: entry.value) }
    for (weekday, day) in written.wrongWeekdays {
      diagnostics.add(.wrongWeekday(place(self), written: weekday, day: day))
    }
    if written.areDaysApart {
      diagnostics.add(.daysApart(place(self), key: key, written.span))
    }
    if let words = written.leftOut {
      diagnostics.add(.leftOut(place(self), key: key, words, span: written.span))
    }
    return written
  }

  private static func text(of node: YAMLNode) -> String? {
    guard case .scalar(let raw, _) = node.value else { return nil }
    return CleanText(raw).text
  }

  /// The words of a value, of a list or a group those of its parts; nil if there are none.
  private static func words(of node: YAMLNode) -> String? {
    let parts: [String]
    switch node.value {
    case .scalar: return text(of: node)
    case .sequence(let nodes): parts = nodes.compactMap(text)
    case .mapping(let entries):
      parts = entries.compactMap { entry in text(of: entry.value).map { "\(entry.key) \($0)" } }
    }
    let words = CleanText(parts.filter { !$0.isEmpty }.joined(separator: ", ")).text
    return words.isEmpty ? nil : words
  }
}

extension LocalizedText {
  fileprivate static let time = LocalizedText(
    id: "jam seperti 09.00 WIB atau 09.00-12.00 WIB",
    en: "a time such as 09.00 WIB or 09.00-12.00 WIB")
}

extension String {
  /// What stands before some words at the end; nil if they are not at the end, or all there is.
  fileprivate func without(ending words: String) -> String? {
    guard hasSuffix(words) else { return nil }
    let rest = dropLast(words.count)
    guard let last = rest.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return String(rest[...last])
  }
}

extension Diagnostic {
  fileprivate static func unreadable(
    _ place: Place, _ severity: Severity, _ family: FieldFamily, _ key: String,
    _ expected: LocalizedText
  ) -> Diagnostic {
    let isLost = severity == .warning
    return Diagnostic(
      severity, code: "\(family.rawValue)/wrong-value", at: place,
      id: "isi '\(key)' tidak dimengerti" + (isLost ? ", jadi dilewati" : ""),
      en: "the value of '\(key)' is not understood" + (isLost ? ", so it is left out" : ""),
      hint: LocalizedText(
        id: "yang diterima: \(expected.id)", en: "what is accepted: \(expected.en)"))
  }

  fileprivate static func wrongWeekday(
    _ place: Place, written: Weekday, day: Day
  ) -> Diagnostic {
    let names = [written.name, written.name.lowercased(), written.name.uppercased()]
    let word = names.lazy.compactMap(place.finding).first
    return Diagnostic(
      .warning, code: "field/wrong-weekday", at: place,
      id: "\(day.indonesian) jatuh pada hari \(day.weekday.name), bukan \(written.name)",
      en: "\(day) is a \(day.weekday.name), not a \(written.name)",
      hint: LocalizedText(
        id: "bila tanggalnya benar, ganti harinya menjadi \(day.weekday.name)",
        en: "if the date is right, make the weekday \(day.weekday.name)"),
      mend: word.flatMap { .write(day.weekday.name, at: $0) })
  }

  fileprivate static func daysApart(_ place: Place, key: String, _ span: DateSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "field/days-apart", at: place,
      id: "tanggal ini dibaca sebagai \(span.indonesian), dengan semua hari di antaranya",
      en: "this is read as \(span.first) to \(span.last), with all days between",
      hint: LocalizedText(
        id: "tulis \(key): \(span.first.indonesian) saja, dan sebut hari lainnya di isi tulisan",
        en: "write \(key): \(span.first) alone, and name the other days in the text"),
      mend: .write(span.first.indonesian, at: place))
  }

  fileprivate static func leftOut(
    _ place: Place, key: String, _ words: String, span: DateSpan
  ) -> Diagnostic {
    let date = place.text.flatMap { $0.without(ending: words) } ?? span.indonesian
    let words = words.count <= 60 ? words : words.prefix(60) + "…"
    return Diagnostic(
      .warning, code: "field/left-out", at: place,
      id: "'\(words)' di belakang tanggal tidak dipakai",
      en: "'\(words)' behind the date is left out",
      hint: LocalizedText(
        id: "hapus kata itu dari baris '\(key)' dan ceritakan di isi tulisan",
        en: "delete these words from '\(key)' and tell of them in the text"),
      mend: .write(date, at: place))
  }

  fileprivate static func impossibleTime(_ place: Place, _ clock: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "field/impossible-time", at: place,
      id: "tidak ada jam '\(clock)'; pembaca melihatnya seperti yang ditulis",
      en: "no clock shows '\(clock)'; readers see it as it was written",
      hint: LocalizedText(
        id: "tulis jam dari 00.00 sampai 24.00, seperti 09.00 WIB",
        en: "write a time from 00.00 to 24.00, such as 09.00 WIB"),
      mend: .write("09.00 WIB", at: place, isExample: true))
  }

  fileprivate static func longTime(_ place: Place, _ most: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "field/long-time", at: place,
      id: "keterangan waktu ini lebih panjang dari \(most) huruf; yang tampil hanya awalnya",
      en: "this time has more than \(most) characters; only its beginning is shown",
      hint: LocalizedText(
        id: "ringkas, misalnya 08.00 dan 13.00 WIB, dan ceritakan sisanya di isi tulisan",
        en: "shorten it, as in 08.00 dan 13.00 WIB, and tell the rest in the text"),
      mend: .write("08.00 dan 13.00 WIB", at: place, isExample: true))
  }
}
