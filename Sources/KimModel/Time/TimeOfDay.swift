/// A time of day, to the minute; of an event also its end.
package struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int
  /// The end, where the writer gave one: `09.00-12.00`.
  package let endMinutes: Int?
  /// Whether it goes on until all is done, and no clock says when: `09.00 sampai selesai`.
  package let isOpenEnded: Bool
  /// The zone that the writer named; the province's own where none is named.
  package let zone: TimeZoneName?

  /// - Parameter isOpenEnded: false where there is an `end`.
  package init?(
    hour: Int, minute: Int, end: (hour: Int, minute: Int)? = nil, isOpenEnded: Bool = false,
    zone: TimeZoneName?
  ) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    if let end, !(0...59).contains(end.minute) || !(0...1440).contains(end.hour * 60 + end.minute) {
      return nil
    }
    minutes = hour * 60 + minute
    endMinutes = end.map { $0.hour * 60 + $0.minute }
    self.isOpenEnded = isOpenEnded && end == nil
    self.zone = zone
  }

  /// `09.00 WIB`, `09.00–12.00 WIB`, `09.00 WIB sampai selesai`.
  package func indonesian(in zone: TimeZoneName) -> String {
    let end = endMinutes.map { "–" + Self.clock($0, separator: ".") } ?? ""
    return Self.clock(minutes, separator: ".") + end + " " + (self.zone ?? zone).rawValue
      + (isOpenEnded ? " sampai selesai" : "")
  }

  /// `09:00`.
  package var iso: String { Self.clock(minutes, separator: ":") }

  private static func clock(_ minutes: Int, separator: String) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour)" + separator + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// The same moment on clocks that show this many minutes more, and by how many days it is later
  /// there.
  package func moved(byMinutes change: Int) -> (time: TimeOfDay, days: Int) {
    let total = minutes + change
    let start = Self.minuteOfDay(total)
    let end = endMinutes.map { Self.minuteOfDay($0 + change) }
    let time = TimeOfDay(minutes: start, endMinutes: end, isOpenEnded: isOpenEnded)
    return (time, (total - start) / Moment.minutesPerDay)
  }

  private init(minutes: Int, endMinutes: Int?, isOpenEnded: Bool) {
    self.minutes = minutes
    self.endMinutes = endMinutes
    self.isOpenEnded = isOpenEnded
    zone = nil
  }

  private static func minuteOfDay(_ minutes: Int) -> Int {
    let rest = minutes % Moment.minutesPerDay
    return rest < 0 ? rest + Moment.minutesPerDay : rest
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}
