package import KimModel

/// A date as people in Indonesia write it, read.
///
/// `2023-06-14`, `2023-06-14 09:00`, `14 Juni 2023`, `Rabu, 14 Juni 2023`, `Rabu (14/06/2023)`,
/// `14-15 Juni 2023`, `Rabu 14 Juni - Kamis 15 Juni 2023`, `Rabu-Kamis (14-15/6/2023)`, with old
/// spellings and times.
package struct WrittenDate: Sendable {
  package let span: DateSpan
  /// Weekdays that stand before a day they do not belong to.
  package let wrongWeekdays: [(written: Weekday, day: Day)]

  /// Returns nil for what is not a date, and for a day that the calendar does not have.
  package init?(_ text: String) {
    // As nearly all front matter has it.
    if let day = Self.isoDay(text.utf8) {
      span = DateSpan(first: day, last: day)
      wrongWeekdays = []
      return
    }
    var tokens = DateTokens(text)
    guard let days = Self.days(&tokens) else { return nil }
    let time = tokens.attempt(WrittenTime.read)
    tokens.skip(".)")
    guard tokens.isAtEnd, let last = (days.second ?? days.first).day(filledBy: nil) else {
      return nil
    }
    guard let start = days.second == nil ? last : days.first.day(filledBy: last), start <= last
    else { return nil }
    span = DateSpan(first: start, last: last, time: time)
    let weekdays = [(days.first.weekday, start), (days.second?.weekday, last)]
    wrongWeekdays = weekdays.compactMap { written, day in
      written.flatMap { $0 == day.weekday ? nil : (written: $0, day: day) }
    }
  }

  /// `2023-06-14` and nothing else.
  private static func isoDay(_ text: String.UTF8View) -> Day? {
    guard text.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    for (offset, byte) in text.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte.isASCIIDigit else { return nil }
        let part = offset < 4 ? 0 : offset < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// One day, or the first and the last of a range.
  static func days(_ tokens: inout DateTokens) -> (first: PartialDate, second: PartialDate?)? {
    let weekdays = tokens.attempt(weekdayPair)
    guard var first = tokens.attempt(PartialDate.read) else { return nil }
    var second = tokens.attempt { tokens in
      tokens.until() ? tokens.attempt(PartialDate.read) : nil
    }
    tokens.skip(",()")
    if let weekdays {
      first.weekday = weekdays.first
      second?.weekday = weekdays.second
    }
    return (first, second)
  }

  /// `Rabu-Kamis,` before the days of a range.
  private static func weekdayPair(
    _ tokens: inout DateTokens
  ) -> (first: Weekday, second: Weekday)? {
    tokens.skipIntroduction()
    guard let first = tokens.word(DateWords.weekday), tokens.until(),
      let second = tokens.word(DateWords.weekday)
    else { return nil }
    return (first, second)
  }
}
