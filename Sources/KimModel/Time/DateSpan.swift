/// A day, or the days from one to a later one, and the time of day that the writer gave.
package struct DateSpan: Sendable, Hashable {
  package let first: Day
  /// The same as `first` for a single day.
  package let last: Day
  package let time: TimeOfDay?
  /// The time in its writer's words, where no clock shows it: `ba'da Isya`; nil beside a `time`.
  package let timeText: String?

  package init(
    first: Day, last: Day? = nil, time: TimeOfDay? = nil, timeText: String? = nil
  ) {
    self.first = first
    self.last = max(first, last ?? first)
    self.time = time
    self.timeText = time == nil ? timeText : nil
  }

  /// When it begins, on clocks that are this many minutes ahead of UTC; midnight without a time.
  package func start(clockOffset: Int) -> Moment {
    guard let time else { return Moment(startOf: first) }
    let change = time.zone.map { clockOffset - $0.minutesAheadOfUTC } ?? 0
    let minutes = Moment(startOf: first).minutesSinceEpoch + time.minutes + change
    return Moment(minutesSinceEpoch: minutes) ?? Moment(startOf: first)
  }

  package var isRange: Bool { last > first }

  /// `Rabu, 14 Juni 2023`, `14-15 Juni 2023`, `30 Juni - 2 Juli 2023`.
  package var indonesian: String {
    guard isRange else { return first.indonesianWithWeekday }
    if first.year != last.year { return "\(first.indonesian) – \(last.indonesian)" }
    if first.month != last.month {
      return "\(first.day) \(Month.name(first.month)) – \(last.indonesian)"
    }
    return "\(first.day)–\(last.indonesian)"
  }

  /// `09.00 WIB`, or the writer's words; nil where no time was given.
  package func indonesianTime(in zone: TimeZoneName) -> String? {
    time?.indonesian(in: zone) ?? timeText
  }
}
