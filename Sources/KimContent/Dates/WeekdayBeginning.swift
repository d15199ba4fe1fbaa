import KimModel

/// The weekday before a day, with what stands beside it: `Jumat Kliwon,`, `Sabtu malam`,
/// `Malam Minggu`.
struct WeekdayBeginning {
  /// Nil where the evening belongs to the day before: `malam Minggu` is a Saturday.
  var weekday: Weekday?
  /// As it was written.
  var dayPart: String?

  static func read(_ tokens: inout DateTokens) -> WeekdayBeginning? {
    let found = tokens.attempt(eve) ?? tokens.attempt(named)
    guard let found else { return nil }
    _ = tokens.attempt { tokens in
      tokens.skip("-(/")
      return tokens.word(in: DateWords.marketDays)
    }
    tokens.skip(")")
    if tokens.sign(",;:.") == nil { _ = tokens.attempt(dash) }
    tokens.skip(",(/")
    return found
  }

  private static func named(_ tokens: inout DateTokens) -> WeekdayBeginning? {
    guard let weekday = tokens.word(DateWords.weekday) else { return nil }
    let before = tokens
    let part = tokens.word(DayPart.init)
    return WeekdayBeginning(
      weekday: weekday, dayPart: part == nil ? nil : tokens.words(since: before))
  }

  private static func eve(_ tokens: inout DateTokens) -> WeekdayBeginning? {
    let before = tokens
    guard tokens.word(in: ["malam", "malem"]) != nil, tokens.word(DateWords.weekday) != nil else {
      return nil
    }
    return WeekdayBeginning(weekday: nil, dayPart: tokens.words(since: before))
  }

  /// `Senin - 17 Agustus`, but not `Senin - Selasa`.
  private static func dash(_ tokens: inout DateTokens) -> Character? {
    guard let sign = tokens.sign(DateTokens.dashes), case .number? = tokens.next else { return nil }
    return sign
  }
}

extension DateTokens {
  /// What was taken since an earlier state, without the blanks and signs behind it.
  func words(since earlier: DateTokens) -> String {
    let text = taken(since: earlier)
    let end = text.lastIndex { $0.isLetter || $0.isNumber }
    return end.map { String(text[...$0]) } ?? ""
  }
}
