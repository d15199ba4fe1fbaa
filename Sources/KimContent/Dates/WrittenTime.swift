package import KimModel

/// A time as people in Indonesia write it: `09.00 WIB`, `09:00`, `pukul 09.00-12.00 WIB`,
/// `09.00 WIB s.d. selesai`.
package enum WrittenTime {
  package static func parse(_ text: String) -> TimeOfDay? {
    var tokens = DateTokens(text)
    guard let time = tokens.attempt(read) else { return nil }
    tokens.skip(".")
    return tokens.isAtEnd ? time : nil
  }

  static func read(_ tokens: inout DateTokens) -> TimeOfDay? {
    let introduction = tokens.word { introductions.contains($0) ? $0 : nil }
    tokens.skip(".")
    guard let start = clock(&tokens) else { return nil }
    let firstZone = zone(&tokens, isISO: introduction == "t")
    var end: (hour: Int, minute: Int)?
    if !isOpenEnded(&tokens) {
      end = tokens.attempt { tokens in tokens.until() ? clock(&tokens) : nil }
    }
    let lastZone = zone(&tokens, isISO: false)
    _ = isOpenEnded(&tokens)
    return TimeOfDay(
      hour: start.hour, minute: start.minute, end: end, zone: firstZone ?? lastZone)
  }

  /// The `t` parts the date from the time in ISO 8601.
  private static let introductions: Set<String> = ["pukul", "jam", "pkl", "t"]

  /// `s.d. selesai`.
  private static func isOpenEnded(_ tokens: inout DateTokens) -> Bool {
    let word: String? = tokens.attempt { tokens in
      guard tokens.until() else { return nil }
      return tokens.word { (word: String) -> String? in word == "selesai" ? word : nil }
    }
    return word != nil
  }

  /// `09.00`, `9:00`, `09:00:00`, `09:00:00.000`.
  private static func clock(_ tokens: inout DateTokens) -> (hour: Int, minute: Int)? {
    guard let hour = tokens.number(digits: 1...2), tokens.sign(".:") != nil,
      let minute = tokens.number(digits: 2...2)
    else { return nil }
    _ = tokens.attempt { (tokens: inout DateTokens) -> Int? in
      guard tokens.sign(":") != nil, let second = tokens.number(digits: 2...2) else { return nil }
      _ = tokens.attempt { (tokens: inout DateTokens) -> Int? in
        tokens.sign(".") == nil ? nil : tokens.number(digits: 1...9)
      }
      return second
    }
    return (hour, minute)
  }

  /// A name, or the offset that other generators write: `+07:00`, `Z`.
  ///
  /// The clock stays as it was written: an offset that none of Indonesia's zones has is passed over.
  private static func zone(_ tokens: inout DateTokens, isISO: Bool) -> TimeZoneName? {
    if let name = tokens.word({ TimeZoneName(rawValue: $0.uppercased()) }) { return name }
    if tokens.word({ $0 == "z" ? $0 : nil }) != nil { return nil }
    let hours: Int? = tokens.attempt { tokens in
      guard let sign = tokens.sign(isISO ? "+-−" : "+"), let offset = tokens.number(digits: 2...4)
      else { return nil }
      _ = tokens.attempt { (tokens: inout DateTokens) -> Int? in
        tokens.sign(":") == nil ? nil : tokens.number(digits: 2...2)
      }
      return (sign == "+" ? 1 : -1) * (offset > 99 ? offset / 100 : offset)
    }
    return TimeZoneName.allCases.first { $0.hoursAheadOfUTC == hours }
  }
}
