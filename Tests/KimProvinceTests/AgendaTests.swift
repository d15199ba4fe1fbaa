import KimModel
import KimTestSupport
import Testing

/// The agenda of all KIM, on its page and for calendars.
struct AgendaTests {
  private static let province = ProvinceText()

  private func event(
    _ title: String, _ day: String, change: (inout PostSummary) -> Void = { _ in }
  ) -> PostSummary {
    SummaryText.post(
      "agenda/\(title.lowercased().replacing(" ", with: "-")).html", .agenda, title: title,
      day: day, change: change)
  }

  private func index(
    _ events: [PostSummary], province: ProvinceText = Self.province,
    change: (inout SiteSummary) -> Void = { _ in }
  ) -> BuiltSite {
    province.index(over: [
      SummaryText.kim("toman", code: "16.06.06.2008", in: province.context) {
        $0.items = [.agenda: events]
        change(&$0)
      }
    ])
  }

  @Test func `events stand by week, the next one first, and then those that are over`() throws {
    let page = try IndexPageText(
      "agenda.html",
      of: index([
        event("Juli", "2024-07-02"), event("Besok", "2024-06-02"), event("Depan", "2024-06-03"),
        event("Minggu", "2024-06-09"),
        event("Lama", "2024-01-05"), event("Kemarin", "2024-05-31"),
      ]))
    #expect(
      page.headings == [
        "Pekan ini, 27 Mei – 2 Juni 2024", "Pekan depan, 3–9 Juni 2024", "1–7 Juli 2024",
        "Sudah lewat",
      ])
    #expect(try page.section("p2024-05-27").links == ["Besok"])
    #expect(try page.section("p2024-06-03").links == ["Depan", "Minggu"])
    #expect(try page.section("p2024-06-03").contains("2 acara"))
    #expect(try page.section("p2024-07-01").links == ["Juli"])
    #expect(try page.section("lewat").links == ["Kemarin", "Lama"])
  }

  @Test func `an event of today, or one that lasts until today, is not over`() throws {
    let page = try IndexPageText(
      "agenda.html",
      of: index([
        event("Hari ini", "2024-06-01"),
        event("Pekan", "2024-05-28") { $0.lastDay = Day(iso: "2024-06-01") },
        event("Usai", "2024-05-28") { $0.lastDay = Day(iso: "2024-05-31") },
      ]))
    #expect(try page.section("p2024-05-27").links == ["Pekan", "Hari ini"])
    #expect(try page.section("lewat").links == ["Usai"])
  }

  @Test func `a row says whose event it is, until when, at what time and where`() throws {
    let page = try IndexPageText(
      "agenda.html",
      of: index([
        event("Rapat", "2024-06-14") {
          $0.lastDay = Day(iso: "2024-06-15")
          $0.mark = "19:30"
          $0.note = "Balai Desa"
        }
      ]))
    #expect(
      page.contains("KIM toman · sampai 15 Juni 2024 · 19.30 WIB · Balai Desa"))
    #expect(
      page.contains(
        "<time class=\"hari\" datetime=\"2024-06-14\"><span>Jumat</span> <b>14</b> Jun</time>"))
  }

  @Test func `times are told in the province's own zone`() throws {
    let papua = ProvinceText(
      "-- provinsi.yml --\njudul: KIM\nkode_wilayah: \"16\"\nzona_waktu: WIT\n")
    let page = try IndexPageText(
      "agenda.html",
      of: index([event("Rapat", "2024-06-14") { $0.mark = "08:00" }], province: papua))
    #expect(page.contains("08.00 WIT"))
  }

  @Test func `an event keeps the zone and the words of its time`() throws {
    let built = index([
      event("Tengah", "2024-06-14") { $0.mark = "08:00 WITA" },
      event("Doa", "2024-06-15") { $0.mark = "ba'da Isya" },
    ])
    let page = try IndexPageText("agenda.html", of: built)
    #expect(page.contains("08.00 WITA"))
    #expect(page.contains("ba&#39;da Isya"))
    let calendar = try #require(built["agenda.ics"])
    #expect(calendar.contains("DTSTART:20240614T000000Z"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20240615"))
    #expect(calendar.contains("DESCRIPTION:ba'da Isya\\nKIM toman"))
  }

  @Test func `of past events the last sixty are kept, and 400 that are to come`() throws {
    let past = (1...70).map { event("L\($0)", "2024-0\(1 + $0 / 25)-\(10 + $0 % 15)") }
    let coming = (1...410).map { event("D\($0)", "2025-01-\(10 + $0 % 20)") }
    let built = index(past + coming)
    let page = try IndexPageText("agenda.html", of: built)
    #expect(try page.section("lewat").links.count == 60)
    let weeks = ["2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27"]
    #expect(try weeks.map { try page.section("p\($0)").links.count }.reduce(0, +) == 400)
    let calendar = try #require(built["agenda.ics"])
    #expect(calendar.matches(of: #/BEGIN:VEVENT/#).count == 460)
  }

  @Test func `the calendar leads to the event where its site is published`() throws {
    let here = try #require(index([event("Rapat", "2024-06-14")])["agenda.ics"])
    #expect(here.contains("URL:https://kim.contoh.go.id/toman/agenda/rapat.html\r\n"))
    let apart = index([event("Rapat", "2024-06-14")]) {
      $0.webAddress = WebAddress("https://toman.desa.id/")
    }
    #expect(
      apart["agenda.ics"]?.contains("URL:https://toman.desa.id/agenda/rapat.html\r\n") == true)
    #expect(
      apart["agenda.html"]?.contains("href=\"https://toman.desa.id/agenda/rapat.html\"") == true)
  }

  @Test func `the calendar has the time of an event, and none where none was given`() throws {
    let calendar = try #require(
      index([
        event("Pagi", "2024-06-14") { $0.mark = "09:00" }, event("Entah", "2024-06-15"),
        event("Aneh", "2024-06-16") { $0.mark = "25:00" },
      ])["agenda.ics"])
    #expect(calendar.contains("DTSTART:20240614T020000Z"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20240615"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20240616"))
  }

  @Test func `a calendar is offered on its page`() throws {
    let page = try IndexPageText("agenda.html", of: index([event("Rapat", "2024-06-14")]))
    #expect(page.contains("<a class=\"tombol tipis\" href=\"agenda.ics\">Simpan ke kalender</a>"))
  }
}
