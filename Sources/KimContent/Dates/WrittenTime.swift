package import KimModel

/// A time as people in Indonesia write it: `09.00 WIB`, `09:00`, `pukul 09.00-12.00 WIB`,
/// `09.00 WIB s.d. selesai`, `7 malam`.
///
/// What could be two times is none: `jam 7`, `12 malam`, `08.00 dan 13.00`.
package struct WrittenTime: Sendable, Hashable {
  /// In the index's zone, or in that of Indonesia's zones that is named.
  package let time: TimeOfDay
  /// By how many days it is later in the index's zone than where it was written.
  package let dayShift: Int

  /// - Parameter clockOffset: minutes that the index's clocks are ahead of UTC.
  package init?(_ text: String, clockOffset: Int = TimeZoneName.wib.minutesAheadOfUTC) {
    self.init(DateTokens(text), clockOffset: clockOffset)
  }

  /// Takes all that is left.
  init?(_ tokens: DateTokens, clockOffset: Int) {
    let parts =
      WrittenTimeParts(tokens, hasOffset: true) ?? WrittenTimeParts(tokens, hasOffset: false)
    guard let parts, let time = parts.time else { return nil }
    guard case .offset(let minutes)? = parts.zone else {
      self.time = time
      dayShift = 0
      return
    }
    let moved = time.moved(byMinutes: clockOffset - minutes)
    self.time = moved.time
    dayShift = moved.days
  }
}
