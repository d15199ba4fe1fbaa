package import KimModel

/// A date as people in Indonesia write it, read.
///
/// `2023-06-14`, `2023-06-14 09:00`, `14 Juni 2023`, `Rabu, 14 Juni 2023`, `Rabu (14/06/2023)`,
/// `14-15 Juni 2023`, `Rabu 14 Juni - Kamis 15 Juni 2023`, with old spellings and times.
package struct WrittenDate: Sendable {
  package let span: DateSpan
  /// Weekdays that stand before a day they do not belong to.
  package let wrongWeekdays: [(written: Weekday, day: Day)]

  /// Returns nil for what is not a date, and for a day that the calendar does not have.
  package init?(_ text: String) {
    var tokens = DateTokens(text)
    guard let first = tokens.attempt(PartialDate.read) else { return nil }
    let second = tokens.attempt { tokens in
      tokens.until() ? tokens.attempt(PartialDate.read) : nil
    }
    tokens.skip(",()")
    let time = tokens.attempt(WrittenTime.read)
    tokens.skip(".)")
    guard tokens.isAtEnd, let last = (second ?? first).day(filledBy: nil) else { return nil }
    guard let start = second == nil ? last : first.day(filledBy: last), start <= last else {
      return nil
    }
    span = DateSpan(first: start, last: last, time: time)
    wrongWeekdays = [(first.weekday, start), (second?.weekday, last)].compactMap { written, day in
      written.flatMap { $0 == day.weekday ? nil : (written: $0, day: day) }
    }
  }
}
