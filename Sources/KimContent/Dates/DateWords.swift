import KimModel

/// The words that people use in dates, with old and short spellings, in lower case.
enum DateWords {
  static func month(_ word: String) -> Int? { months[word] }
  static func weekday(_ word: String) -> Weekday? { weekdays[word] }

  /// Between the two days of a range, or the two times.
  static let until: Set<String> = ["sampai", "hingga", "sd", "dan"]

  /// Before a day, without a meaning of their own.
  static let introductions: Set<String> = ["hari", "tanggal", "tgl"]

  private static let months: [String: Int] = {
    var words: [String: Int] = [:]
    for (index, name) in Month.names.enumerated() {
      words[name.lowercased()] = index + 1
      words[String(name.lowercased().prefix(3))] = index + 1
    }
    let others = [
      "nopember": 11, "nop": 11, "pebruari": 2, "peb": 2, "agt": 8, "agust": 8, "sept": 9,
      "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8,
      "aug": 8, "october": 10, "oct": 10, "december": 12, "dec": 12,
    ]
    return words.merging(others) { first, _ in first }
  }()

  private static let weekdays: [String: Weekday] = {
    var words = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0.rawValue, $0) })
    words["jumaat"] = .jumat
    words["ahad"] = .minggu
    return words
  }()
}
