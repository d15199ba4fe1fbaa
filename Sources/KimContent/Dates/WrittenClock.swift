/// One time of the clock as it was written: `09.00`, `9:00`, `09:00:00`, `7 malam`, `09`.
struct WrittenClock {
  var part: DayPart?
  private(set) var hasSeconds = false
  private let hour: Int
  /// Nil where only the hour was written.
  private let minute: Int?
  private let hasTwoDigits: Bool

  init?(_ tokens: inout DateTokens) {
    let hasTwoDigits = tokens.next.map { token in
      if case .number(let digits) = token { digits.utf8.count == 2 } else { false }
    }
    guard let hour = tokens.number(digits: 1...2) else { return nil }
    self.hour = hour
    self.hasTwoDigits = hasTwoDigits ?? false
    minute = tokens.attempt { tokens in
      tokens.sign(".:") == nil ? nil : tokens.number(digits: 2...2)
    }
    if minute != nil { hasSeconds = tokens.attempt(Self.seconds) != nil }
    part = DayPart.read(&tokens)
  }

  /// `:00`, `:00.000`.
  private static func seconds(_ tokens: inout DateTokens) -> Int? {
    guard tokens.sign(":") != nil, let second = tokens.number(digits: 2...2) else { return nil }
    _ = tokens.attempt { tokens in
      tokens.sign(".,") == nil ? nil : tokens.number(digits: 1...9)
    }
    return second
  }

  /// Minutes since midnight; nil where it is no time, or where it could be two: `7` is in the
  /// morning or in the evening.
  ///
  /// - Parameter isIntroduced: whether it is said to be a time, so that two digits are an hour.
  func minutes(isIntroduced: Bool) -> Int? {
    if let part { return minutes(in: part) }
    guard minute != nil || (isIntroduced && hasTwoDigits) else { return nil }
    return total(hour)
  }

  /// The minutes in a part of the day; nil where the two do not fit.
  func minutes(in part: DayPart?) -> Int? { part?.hour(hour).flatMap(total) }

  private func total(_ hour: Int) -> Int? {
    let minute = minute ?? 0
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }
}
