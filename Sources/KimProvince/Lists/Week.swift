import KimModel

/// A week, which begins on Monday.
struct Week: Hashable, Comparable {
  let monday: Day

  init(of day: Day) {
    let index = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
    monday = Day(daysSinceEpoch: day.daysSinceEpoch - index) ?? day
  }

  /// `Pekan ini, 27 Mei – 2 Juni 2024`.
  func title(from today: Day) -> String {
    let sunday = Day(daysSinceEpoch: monday.daysSinceEpoch + 6) ?? monday
    let days = DateSpan(first: monday, last: sunday).indonesian
    switch (monday.daysSinceEpoch - Week(of: today).monday.daysSinceEpoch) / 7 {
    case 0: return "Pekan ini, \(days)"
    case 1: return "Pekan depan, \(days)"
    default: return days
    }
  }

  static func < (left: Week, right: Week) -> Bool { left.monday < right.monday }
}
