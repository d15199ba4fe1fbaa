/// When a host says that a file was last changed, as far as its listing tells.
///
/// Hosts tell it by clocks and zones of their own, so that it is compared with another time of the
/// same listing, and with nothing else.
package enum HostTime: Sendable, Hashable {
  /// A number that grows with the time: `20261126101404` for 10.14.04 on that day.
  case full(Int)
  /// Within the last half year: the same number without the year, `11261014`.
  case recent(Int)

  /// Reads the digits of `2026-11-26 10:14:04` or `2026/11/26 10:14:04`.
  package init?(date: some StringProtocol, clock: some StringProtocol) {
    let digits = (String(date) + String(clock)).filter { !"-/:".contains($0) }
    guard digits.utf8.count == 14, let number = Int(digits), number > 0 else { return nil }
    self = .full(number)
  }

  /// Reads `Nov`, `26`, `10:14`, and in the place of the clock a year, as `ls -l` prints them.
  package init?(month: some StringProtocol, day: some StringProtocol, clock: some StringProtocol) {
    guard let month = Self.months.firstIndex(of: String(month)), let day = Int(day),
      (1...31).contains(day)
    else { return nil }
    let date = (month + 1) * 100 + day
    if let year = Int(clock) {
      guard (1970...9999).contains(year) else { return nil }
      self = .full((year * 10_000 + date) * 1_000_000)
      return
    }
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      return nil
    }
    self = .recent(date * 10_000 + parts[0] * 100 + parts[1])
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Whether it is surely before another one; two of one minute are not where only minutes are told.
  package func isBefore(_ other: HostTime) -> Bool {
    switch (self, other) {
    case (.full(let own), .full(let other)): own < other
    // What is told with its year is older than half a year, or in the future by a wrong clock.
    case (.full, .recent): true
    case (.recent, .full): false
    case (.recent(let own), .recent(let other)):
      // Within half a year round the turn of the year.
      own < other ? other - own < Self.halfYear : own - other > Self.halfYear
    }
  }

  /// As days of a number of months and days: six months.
  private static let halfYear = 6_000_000
}
