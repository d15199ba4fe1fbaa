import KimModel

/// One day of a written date; in `14-15 Juni 2023` the first lacks its month and year.
struct PartialDate {
  var weekday: Weekday?
  /// `malam` of `Sabtu malam, 15 Agustus 2026`, as it was written.
  var dayPart: String?
  let dayNumber: Int
  let month: Int?
  let year: Int?

  static func read(_ tokens: inout DateTokens) -> PartialDate? {
    skipIntroduction(&tokens)
    let beginning = WeekdayBeginning.read(&tokens)
    skipIntroduction(&tokens)
    guard var date = tokens.attempt(form) else { return nil }
    date.weekday = beginning?.weekday ?? tokens.attempt(weekdayBehind)
    date.dayPart = beginning?.dayPart
    tokens.skip(")")
    return date
  }

  /// `14 Juni 2023 (Rabu)`.
  private static func weekdayBehind(_ tokens: inout DateTokens) -> Weekday? {
    tokens.skip(")")
    guard tokens.sign("(,") != nil else { return nil }
    _ = tokens.word(in: DateWords.introductions)
    guard let weekday = tokens.word(DateWords.weekday) else { return nil }
    // Those of a range stand together.
    var ahead = tokens
    return ahead.until() || ahead.word(in: DateWords.and) != nil ? nil : weekday
  }

  static func skipIntroduction(_ tokens: inout DateTokens) {
    guard case .word? = tokens.next else { return }
    while tokens.word(in: DateWords.introductions) != nil { tokens.skip("./:") }
  }

  /// The day itself, with what it lacks taken from a later one.
  func day(filledBy later: Day?) -> Day? {
    guard let month = month ?? later?.month, let year = year ?? later?.year else { return nil }
    return Day(year: year, month: month, day: dayNumber)
  }

  // MARK: Forms

  private static func form(_ tokens: inout DateTokens) -> PartialDate? {
    switch tokens.next {
    case .number:
      tokens.attempt(yearFirst) ?? tokens.attempt(numeric) ?? tokens.attempt(named)
        ?? tokens.attempt(glued)
    case .word: tokens.attempt(monthFirst)
    default: nil
    }
  }

  /// `2023-06-14`, `2023/06/14`, `2023 Juni 14`.
  private static func yearFirst(_ tokens: inout DateTokens) -> PartialDate? {
    guard let year = tokens.number(digits: 4...4) else { return nil }
    let sign = tokens.sign(separators)
    let isNumber = sign != nil && sign != ","
    guard
      let month = isNumber
        ? tokens.number(digits: 1...2) ?? monthName(&tokens) : monthName(&tokens),
      tokens.sign(separators) == sign, let day = tokens.number(digits: 1...2)
    else { return nil }
    return PartialDate(dayNumber: day, month: month, year: year)
  }

  /// `14/06/2023`, `14-06-2023`, `14.06.2023`, `14,6,2023`, `14 06 2023`, `14/6/23`: the day first,
  /// as in all of Indonesia. Before a range's end also `14/6`.
  private static func numeric(_ tokens: inout DateTokens) -> PartialDate? {
    guard let day = tokens.number(digits: 1...2) else { return nil }
    let sign = tokens.sign(separators)
    guard let month = tokens.number(digits: 1...2) else { return nil }
    let year = tokens.attempt { tokens in
      tokens.sign(separators) == sign ? Self.year(&tokens, isShort: sign != nil) : nil
    }
    guard year != nil || sign == "/" else { return nil }
    return PartialDate(dayNumber: day, month: month, year: year)
  }

  /// `14 Juni 2023`, `14-Juni-2023`, `14/VI/2023`, `14 Juni '23`, `14 Juni`, `14`.
  private static func named(_ tokens: inout DateTokens) -> PartialDate? {
    guard let day = tokens.number(digits: 1...2) else { return nil }
    _ = tokens.word(in: DateWords.ordinals)
    let month = tokens.attempt { tokens -> (number: Int, sign: Character?)? in
      let sign = tokens.sign(separators)
      tokens.skip(words: DateWords.beforeMonth)
      let number = monthName(&tokens) ?? tokens.attempt(romanMonth)
      return number.map { ($0, sign) }
    }
    guard let month else { return PartialDate(dayNumber: day, month: nil, year: nil) }
    let year = tokens.attempt { tokens in
      let sign = tokens.sign(separators)
      tokens.skip(words: DateWords.beforeYear)
      return Self.year(&tokens, isShort: sign == nil || sign == month.sign)
    }
    return PartialDate(dayNumber: day, month: month.number, year: year)
  }

  /// `Juni 14, 2023`, `Jun 14th 2023`.
  private static func monthFirst(_ tokens: inout DateTokens) -> PartialDate? {
    guard let month = monthName(&tokens) else { return nil }
    tokens.skip(separators)
    guard let day = tokens.number(digits: 1...2) else { return nil }
    _ = tokens.word(in: DateWords.ordinals)
    tokens.skip(separators)
    guard let year = tokens.number(digits: 4...4) else { return nil }
    return PartialDate(dayNumber: day, month: month, year: year)
  }

  /// `20230614` or `14062023`: no eight digits are a day of our time both ways.
  private static func glued(_ tokens: inout DateTokens) -> PartialDate? {
    guard let number = tokens.number(digits: 8...8) else { return nil }
    let parts = [
      (year: number / 10_000, month: number / 100 % 100, day: number % 100),
      (year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000),
    ].filter { (1900...2100).contains($0.year) && (1...12).contains($0.month) }
    guard parts.count == 1 else { return nil }
    return PartialDate(dayNumber: parts[0].day, month: parts[0].month, year: parts[0].year)
  }

  // MARK: Details

  private static let separators = "-/.,–‐‑"

  private static func monthName(_ tokens: inout DateTokens) -> Int? {
    tokens.word(DateWords.month)
  }

  /// Only before a year: a letter alone means much.
  private static func romanMonth(_ tokens: inout DateTokens) -> Int? {
    guard let month = tokens.word(DateWords.romanMonth) else { return nil }
    var ahead = tokens
    _ = ahead.sign(separators)
    guard year(&ahead, isShort: true) != nil else { return nil }
    return month
  }

  /// Four digits, or two of this century up to 2039: the others may be of the last one.
  private static func year(_ tokens: inout DateTokens, isShort: Bool) -> Int? {
    if let year = tokens.number(digits: 4...4) { return year }
    guard isShort else { return nil }
    tokens.skip("'’‘`´ʼ")
    guard let year = tokens.number(digits: 2...2), year < 40, !isFollowedByMore(tokens) else {
      return nil
    }
    return 2000 + year
  }

  /// Whether two digits are an hour, or the day of what follows: `14 Juni 15.30`.
  private static func isFollowedByMore(_ tokens: DateTokens) -> Bool {
    var ahead = tokens
    let sign = ahead.sign(".:,-/–")
    if sign == "." || sign == ":", case .number? = ahead.next { return true }
    if let word = ahead.word({ $0 }) {
      return DateWords.month(word) != nil || TimeZoneName(rawValue: word.uppercased()) != nil
        || DayPart(word) != nil
    }
    return false
  }
}
