import KimModel

/// One day of a written date; in `14-15 Juni 2023` the first lacks its month and year.
struct PartialDate {
  var weekday: Weekday?
  let dayNumber: Int
  let month: Int?
  let year: Int?

  static func read(_ tokens: inout DateTokens) -> PartialDate? {
    tokens.skipIntroduction()
    let weekday = tokens.word(DateWords.weekday)
    tokens.skip(",(")
    tokens.skipIntroduction()
    if let date = tokens.attempt({ iso(&$0, weekday) }) { return closed(date, &tokens) }
    if let date = tokens.attempt({ numeric(&$0, weekday) }) { return closed(date, &tokens) }
    return tokens.attempt { named(&$0, weekday) }.map { closed($0, &tokens) }
  }

  private static func closed(_ date: PartialDate, _ tokens: inout DateTokens) -> PartialDate {
    tokens.skip(")")
    return date
  }

  /// `2023-06-14`, also `2023/06/14`.
  private static func iso(_ tokens: inout DateTokens, _ weekday: Weekday?) -> PartialDate? {
    guard let year = tokens.number(digits: 4...4), let sign = tokens.sign("-/"),
      let month = tokens.number(digits: 1...2), tokens.sign(String(sign)) != nil,
      let day = tokens.number(digits: 1...2)
    else { return nil }
    return PartialDate(weekday: weekday, dayNumber: day, month: month, year: year)
  }

  /// `14/06/2023`, `14-06-2023`, `14.06.2023`: the day first, as in all of Indonesia.
  private static func numeric(_ tokens: inout DateTokens, _ weekday: Weekday?) -> PartialDate? {
    guard let day = tokens.number(digits: 1...2), let sign = tokens.sign("-/."),
      let month = tokens.number(digits: 1...2), tokens.sign(String(sign)) != nil,
      let year = tokens.number(digits: 4...4)
    else { return nil }
    return PartialDate(weekday: weekday, dayNumber: day, month: month, year: year)
  }

  /// `14 Juni 2023`, `14 Juni`, `14`.
  private static func named(_ tokens: inout DateTokens, _ weekday: Weekday?) -> PartialDate? {
    guard let day = tokens.number(digits: 1...2) else { return nil }
    let month = tokens.word(DateWords.month)
    let year = month == nil ? nil : tokens.number(digits: 4...4)
    return PartialDate(weekday: weekday, dayNumber: day, month: month, year: year)
  }

  /// The day itself, with what it lacks taken from a later one.
  func day(filledBy later: Day?) -> Day? {
    guard let month = month ?? later?.month, let year = year ?? later?.year else { return nil }
    return Day(year: year, month: month, day: dayNumber)
  }
}
