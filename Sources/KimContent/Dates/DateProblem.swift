import KimDiagnostics
import KimModel

/// Why a text is not a date, as far as it can be told, and what its writer should write instead.
enum DateProblem {
  case shortYear, missingYear, monthFirst, noSuchDay, endsFirst, unknown

  init(_ text: String) {
    var tokens = DateTokens(text)
    guard let days = WrittenDate.days(&tokens) else {
      self = .unknown
      return
    }
    let last = days.second ?? days.first
    let numbers = Self.numbers(in: text)
    if last.month != nil, last.year == nil {
      self = Self.isShortYear(tokens.next) ? .shortYear : .missingYear
    } else if last.year == nil, numbers.count == 3, numbers.allSatisfy({ $0 < 100 }) {
      self = .shortYear
    } else if let month = last.month, month > 12, last.dayNumber <= 12 {
      self = .monthFirst
    } else if let end = last.day(filledBy: nil) {
      self = Self.rangeProblem(days, end)
    } else {
      self = last.month == nil ? .unknown : .noSuchDay
    }
  }

  private static func rangeProblem(
    _ days: (first: PartialDate, second: PartialDate?), _ end: Day
  ) -> DateProblem {
    guard days.second != nil else { return .unknown }
    guard let start = days.first.day(filledBy: end) else { return .noSuchDay }
    return start > end ? .endsFirst : .unknown
  }

  private static func numbers(in text: String) -> [Int] {
    DateTokens(text).tokens.compactMap { token in
      guard case .number(let digits) = token else { return nil }
      return Int(digits)
    }
  }

  private static func isShortYear(_ token: DateTokens.Token?) -> Bool {
    guard case .number(let digits)? = token else { return false }
    return digits.count < 4
  }

  var expected: LocalizedText {
    switch self {
    case .shortYear:
      LocalizedText(
        id: "tahun dengan empat angka, seperti 14 Juni 2023",
        en: "a year of four digits, such as 14 Juni 2023")
    case .missingYear:
      LocalizedText(
        id: "tanggal beserta tahunnya, seperti 14 Juni 2023",
        en: "a date with its year, such as 14 Juni 2023")
    case .monthFirst:
      LocalizedText(
        id: "hari dulu, lalu bulan, lalu tahun, seperti 14/06/2023",
        en: "the day first, then month and year, such as 14/06/2023")
    case .noSuchDay:
      LocalizedText(
        id: "tanggal yang ada di kalender, seperti 2023-06-14 atau 14 Juni 2023",
        en: "a day of the calendar, such as 2023-06-14 or 14 Juni 2023")
    case .endsFirst:
      LocalizedText(
        id: "hari pertama dulu, lalu hari terakhir, seperti 14-15 Juni 2023",
        en: "the first day before the last, such as 14-15 Juni 2023")
    case .unknown:
      LocalizedText(
        id: "tanggal seperti 2023-06-14 atau 14 Juni 2023",
        en: "a date such as 2023-06-14 or 14 Juni 2023")
    }
  }
}
