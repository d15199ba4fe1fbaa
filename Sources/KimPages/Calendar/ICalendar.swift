package import KimModel
package import KimTheme

/// Events as a file that phones and calendars import and subscribe to.
///
/// Source: RFC 5545. Times are in UTC, which needs no VTIMEZONE. There is no clock: the same events
/// give the same bytes on every day.
package struct ICalendar: Sendable {
  private let name: String
  private let zone: TimeZoneName
  private let texts: Texts
  private let events: [CalendarEvent]

  /// Nil if there is no event: a calendar without components is not valid.
  ///
  /// - Parameter zone: for times whose writer named no zone.
  package init?(
    name: String, zone: TimeZoneName, texts: Texts, events: [CalendarEvent]
  ) {
    guard !events.isEmpty else { return nil }
    self.name = name
    self.zone = zone
    self.texts = texts
    self.events = events
  }

  package var bytes: [UInt8] {
    var text = CalendarText()
    text.append("BEGIN", "VCALENDAR")
    text.append("VERSION", "2.0")
    text.append("PRODID", "-//KIM//kim//ID")
    text.append("CALSCALE", "GREGORIAN")
    text.append("X-WR-CALNAME", text: name)
    // RFC 7986, section 5.7; and what older programs know.
    text.append("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    text.append("X-PUBLISHED-TTL", "P1D")
    for event in events { append(event, to: &text) }
    text.append("END", "VCALENDAR")
    return text.bytes
  }

  private func append(_ event: CalendarEvent, to text: inout CalendarText) {
    text.append("BEGIN", "VEVENT")
    text.append("UID", text: event.uid)
    text.append("DTSTAMP", Self.date(event.changed) + "T000000Z")
    if event.isChangeTold {
      text.append("LAST-MODIFIED", Self.date(event.changed) + "T000000Z")
    }
    appendTimes(of: event.date, to: &text)
    text.append("SUMMARY", text: event.title)
    let description = description(of: event)
    if !description.isEmpty { text.append("DESCRIPTION", text: description) }
    if let location = event.location { text.append("LOCATION", text: location) }
    if let point = event.coordinates { text.append("GEO", "\(point.latitude);\(point.longitude)") }
    if let url = event.url { text.append("URL", url) }
    text.append("END", "VEVENT")
  }

  /// A day without a time of the clock, and days, are whole days: their end is the day after. What is at the
  /// same hour on each of several days would be wrong as one long stretch.
  private func appendTimes(of span: DateSpan, to text: inout CalendarText) {
    guard let time = span.time, !span.isRange else {
      text.append("DTSTART;VALUE=DATE", Self.date(span.first))
      if let end = Day(daysSinceEpoch: span.last.daysSinceEpoch + 1) {
        text.append("DTEND;VALUE=DATE", Self.date(end))
      }
      return
    }
    text.append("DTSTART", universal(span.first, time.minutes, time.zone))
    // An event without an end would last no time in a calendar.
    var end = time.endMinutes ?? time.minutes
    if end == time.minutes { end += Self.usualMinutes }
    // What ends before it begins ends on the next day.
    let minutes = end < time.minutes ? end + Self.minutesPerDay : end
    text.append("DTEND", universal(span.first, minutes, time.zone))
  }

  private func description(of event: CalendarEvent) -> String {
    let isShown = event.date.time != nil && !event.date.isRange
    let time = isShown ? nil : texts.time(of: event.date, in: zone)
    return [time, event.summary.isEmpty ? nil : event.summary].compactMap { $0 }
      .joined(separator: "\n")
  }

  private static let minutesPerDay = 24 * 60
  private static let usualMinutes = 120

  /// `20230614T020000Z`.
  private func universal(_ day: Day, _ minutes: Int, _ zone: TimeZoneName?) -> String {
    let offset = (zone ?? self.zone).hoursAheadOfUTC * 60
    let total = day.daysSinceEpoch * Self.minutesPerDay + minutes - offset
    let rest = (total % Self.minutesPerDay + Self.minutesPerDay) % Self.minutesPerDay
    let days = (total - rest) / Self.minutesPerDay
    let time = Self.padded(rest / 60) + Self.padded(rest % 60)
    return (Day(daysSinceEpoch: days).map(Self.date) ?? Self.date(day)) + "T\(time)00Z"
  }

  /// `20230614`.
  private static func date(_ day: Day) -> String {
    String(decoding: day.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
