import KimModel

/// The words that people use in dates, with old, short and regional spellings, in lower case.
enum DateWords {
  static func month(_ word: String) -> Int? { months[word] }
  static func romanMonth(_ word: String) -> Int? { romanMonths[word] }
  static func weekday(_ word: String) -> Weekday? { weekdays[word] }

  /// Between the two days of a range, or the two times.
  static let until: Set<String> = ["sampai", "hingga", "sd", "smp", "sampe", "to", "until"]

  /// `dengan` of `sampai dengan`.
  static let withWords: Set<String> = ["dengan", "dgn", "dg"]

  /// Between two days of which each is meant.
  static let and: Set<String> = ["dan", "serta", "and", "dn"]

  /// Before a day, without a meaning of their own.
  static let introductions: Set<String> = [
    "hari", "hr", "tanggal", "tgl", "tg", "tertanggal", "pada", "pd", "mulai", "dari", "on", "the",
  ]

  /// The five days of the Javanese week, which stand beside the seven and never in their place.
  static let marketDays: Set<String> = [
    "legi", "manis", "umanis", "pahing", "paing", "pon", "wage", "kliwon", "kliwan",
  ]

  static let beforeMonth: Set<String> = ["bulan", "bln", "of"]
  static let beforeYear: Set<String> = ["tahun", "thn"]

  static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// Behind a year of the Gregorian calendar.
  static let gregorian: Set<String> = ["m", "masehi", "ad", "ce"]

  /// Behind a year of the Islamic calendar.
  static let islamic: Set<String> = ["h", "hijriah", "hijriyah", "hijri", "ah"]

  /// Between a day and the same day of the other calendar.
  static let coincidence: Set<String> = ["bertepatan", "tepatnya", "atau"]

  /// How the months of the Islamic calendar begin, however they are spelt.
  private static let islamicMonths = [
    "muh", "saf", "shaf", "rab", "jum", "raj", "sya", "sha", "ram", "zul", "dzul", "zhul", "dul",
  ]

  static func isIslamicMonth(_ word: String) -> Bool {
    islamicMonths.contains { word.hasPrefix($0) }
  }

  private static let months: [String: Int] = {
    var words: [String: Int] = [:]
    for (index, name) in Month.names.enumerated() {
      words[name.lowercased()] = index + 1
      words[String(name.lowercased().prefix(3))] = index + 1
    }
    let others = [
      "nopember": 11, "nop": 11, "pebruari": 2, "peb": 2, "febr": 2, "pebr": 2, "agt": 8,
      "agst": 8, "ags": 8, "agus": 8, "agust": 8, "agts": 8, "sept": 9, "mrt": 3,
      "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8,
      "aug": 8, "october": 10, "oct": 10, "december": 12, "dec": 12,
    ]
    return words.merging(others) { first, _ in first }
  }()

  private static let romanMonths: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  private static let weekdays: [String: Weekday] = {
    var words: [String: Weekday] = [:]
    for day in Weekday.allCases {
      words[day.rawValue] = day
      for spelling in spellings(of: day) { words[spelling] = day }
    }
    return words
  }()

  /// Other spellings, of Javanese, Sundanese and Malay among them, and the English names.
  private static func spellings(of day: Weekday) -> [String] {
    switch day {
    case .senin: ["senen", "senén", "snin", "snn", "sen", "isnin", "monday", "mon"]
    case .selasa: ["salasa", "slasa", "sls", "sel", "tuesday", "tue", "tues"]
    case .rabu: ["rebo", "rebu", "rbu", "rab", "wednesday", "wed"]
    case .kamis: ["kemis", "kms", "kam", "khamis", "thursday", "thu", "thur", "thurs"]
    case .jumat:
      ["jumaat", "jumah", "jumaah", "jumuah", "jemuah", "jemuwah", "jmt", "jum", "friday", "fri"]
    case .sabtu: ["saptu", "sebtu", "sbt", "sab", "saturday", "sat"]
    case .minggu: ["ahad", "mgg", "mggu", "ming", "min", "sunday", "sun"]
    }
  }
}
