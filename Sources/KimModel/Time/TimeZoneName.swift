/// Indonesia's three time zones, without daylight saving time.
///
/// Source: Keppres 41/1987.
package enum TimeZoneName: String, Sendable, Hashable, Codable, CaseIterable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  package var hoursAheadOfUTC: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  package var minutesAheadOfUTC: Int { hoursAheadOfUTC * 60 }

  /// `+07:00`.
  package var isoOffset: String { "+0\(hoursAheadOfUTC):00" }

  /// The zone that most of a province keeps, by the first two digits of its code.
  package static func of(_ code: RegionCode) -> TimeZoneName {
    switch code.string.prefix(2) {
    case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76": .wita
    case "81", "82", "91", "92", "93", "94", "95", "96", "97": .wit
    default: .wib
    }
  }
}
