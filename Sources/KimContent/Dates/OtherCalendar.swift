/// The day of the Islamic calendar that invitations write beside that of the Gregorian one:
/// `17 Agustus 2026 M / 4 Rabiul Awal 1448 H`. It says the same day again, and is passed over.
enum OtherCalendar {
  /// Takes it behind a date, with the mark of the Gregorian year; takes nothing else.
  static func skipBehind(_ tokens: inout DateTokens) {
    _ = tokens.attempt(gregorianMark)
    _ = tokens.attempt { tokens in
      skipConnection(&tokens)
      return day(&tokens)
    }
  }

  /// Takes it before a date.
  static func skipBefore(_ tokens: inout DateTokens) {
    _ = tokens.attempt { tokens -> Bool? in
      guard day(&tokens) != nil, !tokens.isAtEnd else { return nil }
      skipConnection(&tokens)
      return true
    }
  }

  private static func skipConnection(_ tokens: inout DateTokens) {
    tokens.skip("/(,|-=")
    if tokens.word(in: DateWords.coincidence) != nil { tokens.skip(words: DateWords.withWords) }
  }

  private static func gregorianMark(_ tokens: inout DateTokens) -> String? {
    guard let mark = tokens.word(in: DateWords.gregorian) else { return nil }
    tokens.skip(".")
    return mark
  }

  /// `4 Rabiul Awal 1448 H`.
  private static func day(_ tokens: inout DateTokens) -> Bool? {
    PartialDate.skipIntroduction(&tokens)
    guard tokens.number(digits: 1...2) != nil, let month = tokens.word({ $0 }),
      DateWords.month(month) == nil
    else { return nil }
    tokens.skip("-.")
    let second = tokens.word { $0 }
    guard let year = tokens.number(digits: 4...4), years.contains(year) else { return nil }
    let isMarked = tokens.word(in: DateWords.islamic) != nil
    tokens.skip(".)")
    let isMonth = DateWords.isIslamicMonth(month) || isShortMonth(month, second)
    return isMarked || isMonth ? true : nil
  }

  /// `R. Awal`, `J Akhir`.
  private static func isShortMonth(_ first: String, _ second: String?) -> Bool {
    ["r", "j"].contains(first) && ["awal", "awwal", "akhir", "tsani"].contains(second ?? "")
  }

  /// Of the Islamic calendar, from 1882 to 2174.
  private static let years = 1300...1600
}
