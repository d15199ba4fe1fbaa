/// A minute of a day, as the clocks of the index's zone show it.
package struct Moment: Sendable, Hashable {
  package let day: Day
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Nil unless the minutes are of one day.
  package init?(_ day: Day, minutes: Int) {
    guard (0..<Self.minutesPerDay).contains(minutes) else { return nil }
    self.day = day
    self.minutes = minutes
  }

  package init(startOf day: Day) {
    self.day = day
    minutes = 0
  }

  /// The last minute, at which all of the day has come.
  package init(endOf day: Day) {
    self.day = day
    minutes = Self.minutesPerDay - 1
  }

  /// Minutes since the clocks of the zone showed the beginning of 1970; nil outside the years 1 to
  /// 9999.
  package init?(minutesSinceEpoch minutes: Int) {
    var (days, rest) = minutes.quotientAndRemainder(dividingBy: Self.minutesPerDay)
    if rest < 0 { (days, rest) = (days - 1, rest + Self.minutesPerDay) }
    guard let day = Day(daysSinceEpoch: days) else { return nil }
    self.day = day
    self.minutes = rest
  }

  package var minutesSinceEpoch: Int { day.daysSinceEpoch * Self.minutesPerDay + minutes }

  /// Reads `2026-08-17T06:00`, also with a blank for the `T`, and a day alone as its end.
  package init?(_ text: String) {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty {
      self.init(endOf: day)
      return
    }
    guard let sign = rest.first, sign == "T" || sign == " ",
      let minutes = Self.minutes(of: rest.dropFirst().utf8)
    else { return nil }
    self.init(day, minutes: minutes)
  }

  /// Of `06:00`.
  private static func minutes(of clock: Substring.UTF8View) -> Int? {
    let bytes = Array(clock)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]]
    guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
    let numbers = digits.map { Int($0 - UInt8(ascii: "0")) }
    let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  package static let minutesPerDay = 24 * 60
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minutes) < (right.day, right.minutes)
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-08-17T06:00`.
  package var description: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
