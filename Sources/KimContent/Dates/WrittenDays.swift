import KimModel

/// The days that a date text begins with: one, the first and the last of a range, or several.
struct WrittenDays {
  var first: PartialDate
  /// The last one; nil for one day.
  var second: PartialDate?
  /// How many days of several are named one by one; 0 for a day, and for a range.
  var named = 0

  /// - Parameter isWhole: whether a last day has to have its month and year.
  static func read(_ tokens: inout DateTokens, isWhole: Bool = true) -> WrittenDays? {
    var weekdays = tokens.attempt(weekdayPair)
    guard var days = tokens.attempt(list) ?? tokens.attempt({ range(&$0, isWhole: isWhole) })
    else { return nil }
    tokens.skip(",()")
    weekdays = weekdays ?? tokens.attempt(weekdayPair)
    tokens.skip(")")
    if let weekdays {
      days.first.weekday = weekdays.first
      days.second?.weekday = weekdays.second
    }
    return days
  }

  /// The first and the last day; nil for days that the calendar does not have, and where the last
  /// one is first.
  var bounds: (first: Day, last: Day)? {
    guard let last = (second ?? first).day(filledBy: nil),
      let first = second == nil ? last : first.day(filledBy: last), first <= last
    else { return nil }
    return (first, last)
  }

  /// Whether days lie between those that are named one by one.
  var areApart: Bool {
    guard named > 0, let bounds else { return false }
    return bounds.last.daysSinceEpoch - bounds.first.daysSinceEpoch >= named
  }

  private static func range(_ tokens: inout DateTokens, isWhole: Bool) -> WrittenDays? {
    guard let first = tokens.attempt(PartialDate.read) else { return nil }
    var isPair = false
    let second = tokens.attempt { tokens -> PartialDate? in
      isPair = tokens.sign("&") != nil || tokens.word(in: DateWords.and) != nil
      guard isPair || tokens.until(), let last = PartialDate.read(&tokens) else { return nil }
      return !isWhole || (last.month != nil && last.year != nil) ? last : nil
    }
    return WrittenDays(first: first, second: second, named: second != nil && isPair ? 2 : 0)
  }

  /// `3, 4, dan 5 Februari 2025`.
  private static func list(_ tokens: inout DateTokens) -> WrittenDays? {
    PartialDate.skipIntroduction(&tokens)
    let beginning = WeekdayBeginning.read(&tokens)
    PartialDate.skipIntroduction(&tokens)
    guard var day = tokens.number(digits: 1...2) else { return nil }
    let first = PartialDate(
      weekday: beginning?.weekday, dayPart: beginning?.dayPart, dayNumber: day, month: nil,
      year: nil)
    var count = 1
    while let next = tokens.attempt(nextOfList) {
      guard next > day else { return nil }
      day = next
      count += 1
    }
    guard count > 1, let last = end(of: day, &tokens) else { return nil }
    return WrittenDays(first: first, second: last, named: count)
  }

  private static func nextOfList(_ tokens: inout DateTokens) -> Int? {
    guard tokens.sign(",") != nil else { return tokens.attempt(lastOfList) }
    return tokens.attempt(lastOfList) ?? tokens.number(digits: 1...2)
  }

  private static func lastOfList(_ tokens: inout DateTokens) -> Int? {
    guard tokens.sign("&") != nil || tokens.word(in: DateWords.and) != nil else { return nil }
    return tokens.number(digits: 1...2)
  }

  /// The month and the year behind the last of several days.
  private static func end(of day: Int, _ tokens: inout DateTokens) -> PartialDate? {
    guard let month = tokens.word(DateWords.month) else { return nil }
    tokens.skip(",")
    guard let year = tokens.number(digits: 4...4) else { return nil }
    return PartialDate(dayNumber: day, month: month, year: year)
  }

  /// `Rabu-Kamis,` before the days of a range.
  private static func weekdayPair(
    _ tokens: inout DateTokens
  ) -> (first: Weekday, second: Weekday)? {
    PartialDate.skipIntroduction(&tokens)
    guard let first = tokens.word(DateWords.weekday),
      tokens.word(in: DateWords.and) != nil || tokens.sign("&") != nil || tokens.until(),
      let second = tokens.word(DateWords.weekday)
    else { return nil }
    tokens.skip(",(")
    return (first, second)
  }
}
