import FoundationEssentials
package import KimDiagnostics
package import KimModel
import KimSystem

/// The only clock: what time it is for a build.
package enum BuildClock {
  /// The given time, else that of `SOURCE_DATE_EPOCH`, else now, in a zone.
  ///
  /// Throws a `UsageError` for a variable that is no time, and a `ClockError`. Source of the
  /// variable: reproducible-builds.org, "SOURCE_DATE_EPOCH specification".
  package static func moment(_ given: Moment?, in zone: TimeZoneName) throws -> Moment {
    if let given { return given }
    let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    return try moment(sourceDateEpoch: text, now: Int(Date.now.timeIntervalSince1970), in: zone)
  }

  package static func moment(
    sourceDateEpoch text: String?, now: Int, in zone: TimeZoneName
  ) throws -> Moment {
    if let text, !text.isEmpty {
      guard let given = Int(text), (0...253_402_300_799).contains(given),
        let moment = moment(secondsSinceEpoch: given, in: zone)
      else { throw UsageError.badEpoch(text) }
      return moment
    }
    guard let moment = moment(secondsSinceEpoch: now, in: zone), moment.day.year >= firstYear
    else { throw ClockError(secondsSinceEpoch: now, zone) }
    return moment
  }

  /// No machine that runs this tool was set right before: a clock without a battery begins at a
  /// year such as 1970 or 2000.
  private static let firstYear = 2020

  fileprivate static func moment(
    secondsSinceEpoch seconds: Int, in zone: TimeZoneName
  ) -> Moment? {
    let minutes = seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
    return Moment(minutesSinceEpoch: minutes + zone.hoursAheadOfUTC * 60)
  }
}

/// A machine whose clock is wrong beyond doubt: with it nearly all posts would seem to lie in the
/// future, and be taken down.
package struct ClockError: Error, Hashable {
  package let message: LocalizedText

  init(secondsSinceEpoch seconds: Int, _ zone: TimeZoneName) {
    let day = BuildClock.moment(secondsSinceEpoch: seconds, in: zone)?.day
    message = LocalizedText(
      id: "jam komputer ini salah: menurutnya hari ini \(day?.indonesian ?? "tidak ada"); "
        + "betulkan tanggal komputer, atau beri --as-of dengan tanggal hari ini. "
        + "Tidak ada yang diubah.",
      en: "this machine's clock is wrong: it says that today is \(day?.description ?? "no day"); "
        + "set its date, or give --as-of with the date of today. Nothing was changed.")
  }
}

extension UsageError {
  fileprivate static func badEpoch(_ text: String) -> UsageError {
    UsageError(
      id: "SOURCE_DATE_EPOCH='\(text)' bukan jumlah detik sejak 1 Januari 1970",
      en: "SOURCE_DATE_EPOCH='\(text)' is not a number of seconds since 1 January 1970")
  }
}
