/// The day of a message as its chat writes it: two or four digits of a year, and no sign of which of
/// the others is the month.
struct ChatDay: Hashable {
  let numbers: [Int]

  /// In which order a chat writes days. It depends on the telephone that it was exported on.
  enum Order {
    case dayFirst, monthFirst, yearFirst
  }

  /// As `2026-11-26`; nil where the order gives no day.
  func iso(_ order: Order) -> String? {
    let (year, month, day) =
      switch order {
      case .dayFirst: (numbers[2], numbers[1], numbers[0])
      case .monthFirst: (numbers[2], numbers[0], numbers[1])
      case .yearFirst: (numbers[0], numbers[1], numbers[2])
      }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return ISODay.text(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  /// The order that fits the days of a chat: no month is above 12, and a chat goes forward. Where both
  /// would do, Indonesian telephones put the day first, and those with `PM` the month.
  static func order(of days: [ChatDay], hasHalves: Bool) -> Order {
    if days.contains(where: { $0.numbers[0] > 31 }) { return .yearFirst }
    if days.contains(where: { $0.numbers[0] > 12 }) { return .dayFirst }
    if days.contains(where: { $0.numbers[1] > 12 }) { return .monthFirst }
    let (dayFirst, monthFirst) = (steps(back: .dayFirst, days), steps(back: .monthFirst, days))
    if dayFirst != monthFirst { return dayFirst < monthFirst ? .dayFirst : .monthFirst }
    return hasHalves ? .monthFirst : .dayFirst
  }

  private static func steps(back order: Order, _ days: [ChatDay]) -> Int {
    let isos = days.compactMap { $0.iso(order) }
    return zip(isos, isos.dropFirst()).count { $1 < $0 }
  }
}
