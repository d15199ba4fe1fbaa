import KimModel

/// The zone behind a written time.
enum WrittenZone {
  /// One of Indonesia's, by its name or by its offset.
  case named(TimeZoneName)
  /// Minutes ahead of UTC, as other tools write them: the time is a moment on another clock.
  case offset(Int)

  /// `WIB`, `+07:00`, `+0700`, `Z`, `GMT`, `GMT+7`.
  ///
  /// - Parameter isISO: whether a minus begins an offset.
  static func read(_ tokens: inout DateTokens, isISO: Bool) -> WrittenZone? {
    if let name = tokens.word({ TimeZoneName(rawValue: $0.uppercased()) }) {
      tokens.skip(".")
      return .named(name)
    }
    if tokens.word(in: universal) != nil {
      return zone(tokens.attempt { offset(&$0, shortest: 1, isISO: true) } ?? 0)
    }
    return tokens.attempt { offset(&$0, shortest: 2, isISO: isISO) }.map(zone)
  }

  private static let universal: Set<String> = ["z", "utc", "gmt", "ut"]

  private static func zone(_ minutes: Int) -> WrittenZone {
    let name = TimeZoneName.allCases.first { $0.minutesAheadOfUTC == minutes }
    return name.map(WrittenZone.named) ?? .offset(minutes)
  }

  private static func offset(
    _ tokens: inout DateTokens, shortest: Int, isISO: Bool
  ) -> Int? {
    guard let sign = tokens.sign("+-−") else { return nil }
    if let both = tokens.number(digits: 4...4) {
      return minutes(both / 100, both % 100, sign)
    }
    guard sign == "+" || isISO, let hours = tokens.number(digits: shortest...2) else { return nil }
    let rest = tokens.attempt { tokens in
      tokens.sign(":") == nil ? nil : tokens.number(digits: 2...2)
    }
    return minutes(hours, rest ?? 0, sign)
  }

  /// The clocks of the world are from 12 hours behind UTC to 14 ahead.
  private static func minutes(_ hours: Int, _ minutes: Int, _ sign: Character) -> Int? {
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
  }
}
