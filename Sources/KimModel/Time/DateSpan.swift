/// A day, or the days from one to a later one, and the time of day that the writer gave.
package struct DateSpan: Sendable, Hashable {
  package let first: Day
  /// The same as `first` for a single day.
  package let last: Day
  package let time: TimeOfDay?

  package init(first: Day, last: Day? = nil, time: TimeOfDay? = nil) {
    self.first = first
    self.last = max(first, last ?? first)
    self.time = time
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
}
