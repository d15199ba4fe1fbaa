import KimModel
import KimTestSupport
import Testing

struct AgendaTests {
  func event(_ name: String, _ fields: String) -> String {
    "-- agenda/\(name).md --\n---\njudul: Acara \(name)\n\(fields)\n---\nIsi \(name).\n"
  }

  func part(_ page: String, from start: String, to end: String) throws -> Substring {
    let start = try #require(page.firstRange(of: start)).upperBound
    return page[start..<(page[start...].firstRange(of: end)?.lowerBound ?? page.endIndex)]
  }

  @Test func `events to come and events that are over are listed apart`() throws {
    let site = SiteText(
      event("lalu", "tanggal: 2024-05-01") + event("hari-ini", "tanggal: 30 Mei - 1 Juni 2024")
        + event("nanti", "tanggal: 2024-07-01")
        + event("segera", "tanggal: 2024-06-02\nwaktu: 09.00")
    ).build()
    let page = try #require(site["agenda/index.html"])
    let coming = try part(page, from: "id=\"akan\"", to: "</section>")
    let order = ["hari-ini", "segera", "nanti"].compactMap {
      coming.firstRange(of: "Acara \($0)<")?.lowerBound
    }
    #expect(order.count == 3 && order == order.sorted())
    #expect(!coming.contains("Acara lalu"))
    let past = try part(page, from: "id=\"lewat\"", to: "</section>")
    #expect(past.contains("Acara lalu") && !past.contains("Acara hari-ini"))
  }

  @Test func `without events to come the list says so`() throws {
    let site = SiteText(event("lalu", "tanggal: 2024-05-01")).build()
    #expect(try #require(site["agenda/index.html"]).contains("Belum ada acara baru."))
  }

  @Test func `old events go on over further pages`() throws {
    let events = (1...30).map { event("a\($0)", "tanggal: 2023-01-\($0 < 10 ? "0" : "")\($0)") }
    let site = SiteText(events.joined()).build()
    let first = try #require(site["agenda/index.html"])
    #expect(first.contains("Acara a30<") && !first.contains("Acara a6<"))
    let second = try #require(site["agenda/halaman-2.html"])
    #expect(second.contains("Acara a6<") && !second.contains("Akan datang"))
    #expect(site["agenda/halaman-3.html"] == nil)
  }

  @Test func `the list and a coming event lead to the calendar file`() throws {
    let site = SiteText(
      event("lalu", "tanggal: 2024-05-01") + event("nanti", "tanggal: 2024-07-01")
    ).build()
    let link = "href=\"../agenda.ics\">Simpan ke kalender</a>"
    #expect(try #require(site["agenda/index.html"]).contains(link))
    #expect(try #require(site["agenda/nanti.html"]).contains(link))
    #expect(try !#require(site["agenda/lalu.html"]).contains(link))
  }

  @Test func `the calendar file has every event, whatever the day`() throws {
    let text = SiteText(
      event("lalu", "tanggal: 2024-05-01")
        + event("nanti", "tanggal: 2024-07-01\nwaktu: 19.30-21.00 WIB\nlokasi: Balai"))
    let calendar = try #require(text.build()["agenda.ics"])
    #expect(calendar.count(of: "BEGIN:VEVENT\r\n") == 2)
    #expect(calendar.contains("UID:toman/agenda/nanti.html@kim.16\r\n"))
    #expect(calendar.contains("DTSTART:20240701T123000Z\r\nDTEND:20240701T140000Z\r\n"))
    #expect(calendar.contains("URL:https://kim.contoh.go.id/toman/agenda/nanti.html\r\n"))
    #expect(text.build(province: ProvinceText(day: "2025-01-01"))["agenda.ics"] == calendar)
  }

  @Test func `a site without events has no calendar`() {
    #expect(SiteText("").build()["agenda.ics"] == nil)
  }
}
