import KimModel
import KimPages
import KimTestSupport
import KimTheme
import Testing

struct ICalendarTests {
  static let juneDay = Day(year: 2023, month: 6, day: 14)

  func event(
    _ title: String = "Rapat", from day: Day, to last: Day? = nil, time: TimeOfDay? = nil,
    summary: String = "", location: String? = nil, updated: Day? = nil
  ) -> CalendarEvent {
    CalendarEvent(
      site: .named("muba/toman"), path: OutputPath(known: "agenda/rapat.html"),
      index: .named("16"), title: title, summary: summary,
      date: DateSpan(first: day, last: last, time: time), location: location,
      coordinates: Coordinates(latitude: -2.75, longitude: 103.5),
      url: "https://kim.contoh.go.id/muba/toman/agenda/rapat.html", updated: updated)
  }

  /// The file's lines, unfolded as RFC 5545 section 3.1 says.
  func lines(of event: CalendarEvent) throws -> [String] {
    let calendar = try #require(
      ICalendar(name: "KIM Toman", zone: .wib, texts: .standard, events: [event]))
    let text = String(decoding: calendar.bytes, as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `a calendar is one event between its two ends`() throws {
    let day = try #require(Self.juneDay)
    #expect(
      try lines(of: event(from: day)) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KIM//kim//ID", "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:KIM Toman", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D",
        "BEGIN:VEVENT", "UID:muba/toman/agenda/rapat.html@kim.16",
        "DTSTAMP:20230614T000000Z", "DTSTART;VALUE=DATE:20230614", "DTEND;VALUE=DATE:20230615",
        "SUMMARY:Rapat", "GEO:-2.75;103.5",
        "URL:https://kim.contoh.go.id/muba/toman/agenda/rapat.html", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  @Test func `every line ends in CR LF and none is longer than 75 octets`() throws {
    let day = try #require(Self.juneDay)
    let long = String(repeating: "Musyawarah désa – ”bèrsih” 🌾 ", count: 20)
    let calendar = try #require(
      ICalendar(
        name: long, zone: .wib, texts: .standard, events: [event(long, from: day, summary: long)]))
    let lines = calendar.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 0x0D && line.count <= 76)
      #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
    }
  }

  @Test func `text cannot end its line or its value`() throws {
    let day = try #require(Self.juneDay)
    let lines = try lines(
      of: event(
        "Rapat; warga, RT 1\\2\r\nEND:VEVENT", from: day, location: "Balai\nDesa\u{7}"))
    #expect(lines.contains("SUMMARY:Rapat\\; warga\\, RT 1\\\\2\\nEND:VEVENT"))
    #expect(lines.contains("LOCATION:Balai\\nDesa"))
    #expect(lines.count { $0 == "END:VEVENT" } == 1)
  }

  @Test(arguments: [
    // Two hours where no end is told.
    (TimeOfDay(hour: 9, minute: 0, zone: nil), "20230614T020000Z", "20230614T040000Z"),
    (TimeOfDay(hour: 6, minute: 30, zone: nil), "20230613T233000Z", "20230614T013000Z"),
    (TimeOfDay(hour: 9, minute: 0, zone: .wit), "20230614T000000Z", "20230614T020000Z"),
    (
      TimeOfDay(hour: 9, minute: 0, end: (12, 30), zone: .wib), "20230614T020000Z",
      "20230614T053000Z"
    ),
    (
      TimeOfDay(hour: 21, minute: 0, end: (1, 0), zone: .wib), "20230614T140000Z",
      "20230614T180000Z"
    ),
    (
      TimeOfDay(hour: 21, minute: 0, end: (24, 0), zone: .wib), "20230614T140000Z",
      "20230614T170000Z"
    ),
  ])
  func `a time is told in UTC, whatever the zone`(
    time: TimeOfDay?, start: String, end: String
  ) throws {
    let day = try #require(Self.juneDay)
    let lines = try lines(of: event(from: day, time: time))
    #expect(lines.contains("DTSTART:\(start)"))
    #expect(lines.contains("DTEND:\(end)"))
  }

  @Test func `an event of several days ends on the day after its last one`() throws {
    let first = try #require(Day(year: 2023, month: 12, day: 30))
    let last = try #require(Day(year: 2023, month: 12, day: 31))
    let time = TimeOfDay(hour: 9, minute: 0, zone: nil)
    let lines = try lines(of: event(from: first, to: last, time: time, summary: "Pasar malam."))
    #expect(lines.contains("DTSTART;VALUE=DATE:20231230"))
    #expect(lines.contains("DTEND;VALUE=DATE:20240101"))
    #expect(lines.contains("DESCRIPTION:09.00 WIB\\nPasar malam."))
  }

  @Test func `a changed event keeps its id and tells the day of its change`() throws {
    let day = try #require(Self.juneDay)
    let before = try lines(of: event(from: day))
    let after = try lines(
      of: event("Rapat besar", from: day, updated: Day(year: 2023, month: 6, day: 20)))
    let id = "UID:muba/toman/agenda/rapat.html@kim.16"
    #expect(before.contains(id) && after.contains(id))
    #expect(after.contains("DTSTAMP:20230620T000000Z"))
    #expect(after.contains("LAST-MODIFIED:20230620T000000Z"))
    #expect(!before.contains { $0.hasPrefix("LAST-MODIFIED") })
  }

  @Test func `an event to come was not written on its day, but when its site last changed`() throws
  {
    let built = SiteText(
      "-- agenda/a.md --\n---\njudul: Rapat\ntanggal: 2024-07-09\n---\nIsi.\n"
        + "-- berita/b.md --\n---\njudul: Kabar\ntanggal: 2024-05-20\n---\nIsi."
    ).build()
    #expect(try #require(built["agenda.ics"]).contains("DTSTAMP:20240520T000000Z"))
    #expect(try #require(built["sitemap.xml"]).contains("agenda/a.html</loc><lastmod>2024-05-20<"))
  }

  @Test func `there is no calendar without events`() {
    #expect(ICalendar(name: "KIM", zone: .wib, texts: .standard, events: []) == nil)
  }
}

extension RegionCode {
  fileprivate static func named(_ string: String) -> RegionCode {
    guard let code = RegionCode(string) else { preconditionFailure("not a code: \(string)") }
    return code
  }
}
