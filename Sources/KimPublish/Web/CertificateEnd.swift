/// When a certificate ends.
package struct CertificateEnd: Sendable, Hashable {
  /// In seconds since 1970.
  package let seconds: Int

  /// Reads `notAfter=Nov 28 13:37:00 2026 GMT`, as `openssl x509 -enddate` prints it.
  package init?(_ line: String) {
    guard let value = line.dropping(prefix: "notAfter=") else { return nil }
    let words = value.split(separator: " ")
    guard words.count == 5, words[4] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
      let month = Self.months.firstIndex(of: String(words[0])), (1...31).contains(day),
      (1970...9999).contains(year)
    else { return nil }
    let clock = words[2].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    let days = Self.days(year: year, month: month + 1, day: day)
    seconds = days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Since 1 January 1970, by the Gregorian calendar; the year begins in March, so that the day that
  /// some years lack is its last one.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let (era, ofEra) = (shifted / 400, shifted % 400)
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// Whole days that are left; below 0 once it has ended.
  package func days(after now: Int) -> Int {
    let left = seconds - now
    return left < 0 ? (left - 86_399) / 86_400 : left / 86_400
  }
}
