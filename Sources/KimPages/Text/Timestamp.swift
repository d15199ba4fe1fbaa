package import KimModel

/// A day, and a time if there is one, with its zone.
package struct Timestamp: Sendable {
  private let day: Day
  private let time: TimeOfDay?
  private let zone: TimeZoneName

  package init(_ day: Day, _ time: TimeOfDay?, _ zone: TimeZoneName) {
    self.day = day
    self.time = time
    self.zone = time?.zone ?? zone
  }

  /// `2023-06-14T09:00:00+07:00`; midnight where there is no time.
  package var rfc3339: String { "\(day)T\(time?.iso ?? "00:00"):00\(zone.isoOffset)" }

  /// `2023-06-14`, or with its time where there is one (HTML, schema.org).
  package var iso: String { time == nil ? day.description : rfc3339 }
}
