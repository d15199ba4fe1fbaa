import KimDiagnostics
import KimModel

/// Why a text is not a date, as far as it can be told, and what its writer should write instead.
enum DateProblem {
  case shortYear, missingYear, missingDay, monthFirst, noSuchDay, endsFirst, unknown

  init(_ text: String) {
    let found = DateTokens(text).firstAfterPlaces { tokens in
      var tokens = tokens
      return WrittenDays.read(&tokens, isWhole: false).map { ($0, tokens) }
    }
    guard let (days, rest) = found else {
      self = Self.isMonth(text) ? .missingDay : .unknown
      return
    }
    self = Self.problem(days, rest, Self.numbers(in: text))
  }

  private static func problem(
    _ days: WrittenDays, _ rest: DateTokens, _ numbers: [Int]
  ) -> DateProblem {
    let last = days.second ?? days.first
    if last.month == nil || last.year == nil {
      if numbers.count == 3, last.month == nil, numbers.allSatisfy({ $0 < 100 }) {
        return .shortYear
      }
      guard last.month != nil else { return .unknown }
      return isShortYear(rest) ? .shortYear : .missingYear
    }
    if let month = last.month, month > 12, last.dayNumber <= 12 { return .monthFirst }
    guard let end = last.day(filledBy: nil) else { return .noSuchDay }
    guard days.second != nil else { return .unknown }
    guard let start = days.first.day(filledBy: end) else { return .noSuchDay }
    return start > end ? .endsFirst : .unknown
  }

  /// `Juni 2023`, `2023`.
  private static func isMonth(_ text: String) -> Bool {
    var tokens = DateTokens(text)
    _ = tokens.word(DateWords.month)
    return tokens.number(digits: 4...4) != nil && tokens.isAtEnd
  }

  private static func numbers(in text: String) -> [Int] {
    DateTokens(text).tokens.compactMap { token in
      guard case .number(let digits) = token else { return nil }
      return Int(digits)
    }
  }

  private static func isShortYear(_ rest: DateTokens) -> Bool {
    var rest = rest
    rest.skip("-/.,'’")
    guard case .number(let digits)? = rest.next else { return false }
    return digits.utf8.count < 4
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
    case .missingDay:
      LocalizedText(
        id: "tanggal beserta harinya dalam bulan, seperti 14 Juni 2023",
        en: "a date with its day of the month, such as 14 Juni 2023")
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
