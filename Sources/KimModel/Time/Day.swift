/// A day of the Gregorian calendar.
package struct Day: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  private let ownYear: Int16
  private let ownMonth: UInt8
  private let ownDay: UInt8

  /// Returns nil for a day that the calendar does not have, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    ownYear = Int16(year)
    ownMonth = UInt8(month)
    ownDay = UInt8(day)
  }

  package var year: Int { Int(ownYear) }
  /// 1 to 12.
  package var month: Int { Int(ownMonth) }
  /// 1 to 31.
  package var day: Int { Int(ownDay) }

  /// Reads `2023-06-14`.
  package init?(iso text: String) { self.init(iso: text[...]) }

  package init?(iso text: Substring) {
    guard text.utf8.count == 10 else { return nil }
    var (date, index) = (0, 0)
    for byte in text.utf8 {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte.isASCIIDigit else { return nil }
        date = date * 10 + Int(byte - UInt8(ascii: "0"))
      }
      index += 1
    }
    self.init(year: date / 10_000, month: date / 100 % 100, day: date % 100)
  }

  /// The day that is this many days after 1 January 1970 (before it, if negative); nil outside the
  /// years 1 to 9999.
  package init?(daysSinceEpoch days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    // Howard Hinnant's civil_from_days: years begin in March, so that leap days come last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The day after; nil after the last one of the year 9999.
  package var next: Day? { Day(daysSinceEpoch: daysSinceEpoch + 1) }

  /// The same day of a later month, or that month's last day; nil after the year 9999.
  package func after(months count: Int) -> Day? {
    let months = year * 12 + month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    return Day(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1 January 1970.
  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
      - 719_468
  }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[((daysSinceEpoch + 3) % 7 + 7) % 7]
  }

  /// `2023-06-14`.
  package var description: String {
    let dash = UInt8(ascii: "-")
    let bytes = [
      Self.digit(year / 1000), Self.digit(year / 100), Self.digit(year / 10), Self.digit(year),
      dash, Self.digit(month / 10), Self.digit(month), dash, Self.digit(day / 10),
      Self.digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The last digit of a number.
  private static func digit(_ number: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  /// `14 Juni 2023`.
  package var indonesian: String { "\(day) \(Month.name(month)) \(year)" }

  /// `Rabu, 14 Juni 2023`.
  package var indonesianWithWeekday: String { "\(weekday.name), \(indonesian)" }
}

/// The months' names, from `Januari`; a month's number is its index plus 1.
package enum Month {
  package static let names = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  /// The name of a month from 1 to 12.
  package static func name(_ number: Int) -> String { names[(number - 1 + 12) % 12] }
}

/// A day of the week, named in Indonesian.
package enum Weekday: String, Sendable, CaseIterable {
  case senin, selasa, rabu, kamis, jumat, sabtu, minggu

  package var name: String {
    switch self {
    case .senin: "Senin"
    case .selasa: "Selasa"
    case .rabu: "Rabu"
    case .kamis: "Kamis"
    case .jumat: "Jumat"
    case .sabtu: "Sabtu"
    case .minggu: "Minggu"
    }
  }
}
