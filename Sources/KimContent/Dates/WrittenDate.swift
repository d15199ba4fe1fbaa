package import KimModel

/// A date as people in Indonesia write it, read.
///
/// `docs/rujukan.md` has a table of the forms, which a test reads. What could be two days is none.
package struct WrittenDate: Sendable {
  /// In the index's zone.
  package private(set) var span: DateSpan
  /// Weekdays that stand before a day they do not belong to.
  package private(set) var wrongWeekdays: [(written: Weekday, day: Day)] = []
  /// Words behind the date that are neither a date nor a time.
  package private(set) var leftOut: String?
  /// Whether several days are named, and others lie between them that the span has too.
  package private(set) var areDaysApart = false

  /// Returns nil for what is not a date, and for a day that the calendar does not have.
  ///
  /// - Parameter clockOffset: minutes that the index's clocks are ahead of UTC.
  package init?(_ text: String, clockOffset: Int = TimeZoneName.wib.minutesAheadOfUTC) {
    // As nearly all front matter has it.
    if let day = Self.isoDay(text.utf8) {
      span = DateSpan(first: day, last: day)
      return
    }
    let read =
      Self.instant(text.utf8, clockOffset)
      ?? DateTokens(text).firstAfterPlaces { Self($0, clockOffset) }
    guard let read else { return nil }
    self = read
  }

  private init?(_ given: DateTokens, _ clockOffset: Int) {
    var tokens = given
    OtherCalendar.skipBefore(&tokens)
    guard let days = WrittenDays.read(&tokens), let bounds = days.bounds else { return nil }
    OtherCalendar.skipBehind(&tokens)
    guard let ending = DateEnding(tokens, clockOffset),
      let first = bounds.first.moved(by: ending.time?.dayShift ?? 0),
      let last = bounds.last.moved(by: ending.time?.dayShift ?? 0)
    else { return nil }
    span = DateSpan(
      first: first, last: last, time: ending.time?.time,
      timeText: (ending.timeText ?? days.first.dayPart).map(GivenTime.bounded))
    leftOut = ending.leftOut
    areDaysApart = days.areApart
    let weekdays = [(days.first.weekday, bounds.first), (days.second?.weekday, bounds.last)]
    wrongWeekdays = weekdays.compactMap { written, day in
      written.flatMap { $0 == day.weekday ? nil : (written: $0, day: day) }
    }
  }

  private init(_ span: DateSpan) { self.span = span }

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

  /// The seconds since 1970 that programs write, in ten digits, or the milliseconds in thirteen.
  private static func instant(_ text: String.UTF8View, _ clockOffset: Int) -> WrittenDate? {
    guard text.count == 10 || text.count == 13, text.allSatisfy(\.isASCIIDigit),
      let number = Int(String(text))
    else { return nil }
    let seconds = text.count == 10 ? number : number / 1000
    guard let moment = Moment(minutesSinceEpoch: seconds / 60 + clockOffset) else { return nil }
    let (hour, minute) = moment.minutes.quotientAndRemainder(dividingBy: 60)
    return WrittenDate(
      DateSpan(first: moment.day, time: TimeOfDay(hour: hour, minute: minute, zone: nil)))
  }
}

extension Day {
  /// Nil outside the calendar.
  func moved(by days: Int) -> Day? {
    days == 0 ? self : Day(daysSinceEpoch: daysSinceEpoch + days)
  }
}

extension DateTokens {
  /// Words that make another day of the one behind them, or none.
  private static let changing: Set<String> = [
    "atau", "bukan", "sebelum", "sesudah", "setelah", "menjelang", "jelang", "sampai", "hingga",
    "sd", "sejak", "antara", "sekitar", "kira", "kurang", "lebih", "paling", "awal", "akhir",
    "pertengahan", "batal", "ditunda", "diundur", "or", "not", "before", "after", "until", "about",
  ]
  /// Words of places that a number belongs to: `RT 05`, `Jalur 6`.
  private static let numbered: Set<String> = [
    "rt", "rw", "no", "nomor", "km", "blok", "jalur", "lorong", "gang", "gg", "jl", "jalan", "unit",
    "dusun", "kampung", "kamp", "sp", "lt", "lantai", "sdn", "smpn", "sman", "tps",
  ]
  private static let mostTries = 10

  /// The first reading from the beginning, or from behind words that stand before all numbers:
  /// letters begin with the place that they were written in.
  ///
  /// `malam 17 Agustus` is no date: it may be the evening before.
  func firstAfterPlaces<T>(_ read: (DateTokens) -> T?) -> T? {
    var tokens = self
    tokens.skip(Self.marks)
    if let value = read(tokens) { return value }
    for _ in 0..<Self.mostTries {
      guard let next = tokens.next else { return nil }
      if case .number = next { return nil }
      if case .word(let word) = next, Self.changing.contains(word) || DayPart(word) != nil {
        return nil
      }
      if !tokens.skipNumberedPlace() { tokens.skipToken() }
      if let value = read(tokens) { return value }
    }
    return nil
  }

  /// Passes over `RT 05`, `RT. 05/02`, `No. 17`: the number is no day.
  private mutating func skipNumberedPlace() -> Bool {
    attempt { tokens in
      guard tokens.word(in: Self.numbered) != nil else { return nil }
      tokens.skip(".")
      guard tokens.number(digits: 1...3) != nil else { return nil }
      if tokens.sign("/") != nil { _ = tokens.number(digits: 1...3) }
      // `Jalan 17 Agustus` has a day.
      return tokens.word(DateWords.month) == nil ? true : nil
    } ?? false
  }
}
