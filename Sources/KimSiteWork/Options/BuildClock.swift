import FoundationEssentials
package import KimModel
package import KimSystem

/// The only clock: what day it is for a build.
package enum BuildClock {
  /// The given day, else that of `SOURCE_DATE_EPOCH`, else today, in a zone.
  ///
  /// Source of the variable: reproducible-builds.org, "SOURCE_DATE_EPOCH specification".
  package static func day(_ given: Day?, in zone: TimeZoneName) throws(UsageError) -> Day {
    if let given { return given }
    let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    return try day(sourceDateEpoch: text, now: Int(Date.now.timeIntervalSince1970), in: zone)
  }

  package static func day(
    sourceDateEpoch text: String?, now: Int, in zone: TimeZoneName
  ) throws(UsageError) -> Day {
    var seconds = now
    if let text, !text.isEmpty {
      guard let given = Int(text), (0...253_402_300_799).contains(given) else {
        throw .badEpoch(text)
      }
      seconds = given
    }
    let local = seconds + zone.hoursAheadOfUTC * 3600
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    guard let day = Day(daysSinceEpoch: days) else { throw .badEpoch(text ?? "\(now)") }
    return day
  }
}

extension UsageError {
  fileprivate static func badEpoch(_ text: String) -> UsageError {
    UsageError(
      id: "SOURCE_DATE_EPOCH='\(text)' bukan jumlah detik sejak 1 Januari 1970",
      en: "SOURCE_DATE_EPOCH='\(text)' is not a number of seconds since 1 January 1970")
  }
}
