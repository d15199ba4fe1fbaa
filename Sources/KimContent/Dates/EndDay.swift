import KimModel

/// The last day of something, as it was written: often without its year.
package struct EndDay: Sendable, Hashable {
  private let whole: Day?
  private let month: Int
  private let dayNumber: Int

  /// Reads what `WrittenDate` reads, of several days the last; also `s.d. 30 Juni`.
  init?(_ text: String, clockOffset: Int) {
    var tokens = DateTokens(text)
    tokens.skip(words: ["berlaku"])
    _ = tokens.until()
    if let written = WrittenDate(tokens.rest, clockOffset: clockOffset) {
      whole = written.span.last
      (month, dayNumber) = (written.span.last.month, written.span.last.day)
      return
    }
    guard let days = WrittenDays.read(&tokens, isWhole: false), tokens.isAtEnd,
      case let last = days.second ?? days.first, last.year == nil, let month = last.month,
      Day(year: Self.leapYear, month: month, day: last.dayNumber) != nil
    else { return nil }
    whole = nil
    self.month = month
    dayNumber = last.dayNumber
  }

  /// The day; one without a year is the next one from another day on, itself among them. Nil where
  /// that is not known.
  func day(from start: Day?) -> Day? {
    if let whole { return whole }
    guard let start else { return nil }
    let years = start.year...(start.year + Self.mostYearsToLeapDay)
    return years.lazy.compactMap { Day(year: $0, month: month, day: dayNumber) }
      .first { $0 >= start }
  }

  /// Any: it has every day that some year has.
  private static let leapYear = 2024
  private static let mostYearsToLeapDay = 8
}
