import KimModel
import KimTheme

/// A week, which begins on Monday.
struct Week: Hashable, Comparable {
  let monday: Day

  init(of day: Day) {
    let index = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
    monday = Day(daysSinceEpoch: day.daysSinceEpoch - index) ?? day
  }

  /// `Pekan ini, 27 Mei – 2 Juni 2024`.
  func title(from today: Day, _ texts: Texts) -> String {
    let sunday = Day(daysSinceEpoch: monday.daysSinceEpoch + 6) ?? monday
    let days = texts.span(DateSpan(first: monday, last: sunday))
    switch (monday.daysSinceEpoch - Week(of: today).monday.daysSinceEpoch) / 7 {
    case 0: return texts(.pekanIni, days)
    case 1: return texts(.pekanDepan, days)
    default: return days
    }
  }

  static func < (left: Week, right: Week) -> Bool { left.monday < right.monday }
}
