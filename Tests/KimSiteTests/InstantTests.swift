import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// A time with an offset is a moment: pages, feeds and calendars tell it by the index's clocks.
struct InstantTests {
  private static let wit = ProvinceText(
    "-- provinsi.yml --\njudul: KIM\nkode_wilayah: \"16\"\nzona_waktu: WIT\n"
      + "alamat_situs: https://kim.contoh.go.id/\n")

  private func site(_ lines: String, type: String = "berita") -> SiteText {
    SiteText("-- \(type)/a.md --\n---\ntitle: A\n\(lines)\n---\nIsi.")
  }

  @Test(arguments: [
    (
      "2024-01-31T20:00:00.000Z", "Kamis, 1 Februari 2024", "03.00 WIB", "2024-02-01T03:00:00+07:00"
    ),
    (
      "2024-01-31T20:00:00-05:00", "Kamis, 1 Februari 2024", "08.00 WIB",
      "2024-02-01T08:00:00+07:00"
    ),
    (
      "2024-01-31 20:00:00 +0000", "Kamis, 1 Februari 2024", "03.00 WIB",
      "2024-02-01T03:00:00+07:00"
    ),
    (
      "2024-01-31 20:00:00 -0500", "Kamis, 1 Februari 2024", "08.00 WIB",
      "2024-02-01T08:00:00+07:00"
    ),
    (
      "Wed, 31 Jan 2024 20:00:00 GMT", "Kamis, 1 Februari 2024", "03.00 WIB",
      "2024-02-01T03:00:00+07:00"
    ),
    (
      "2024-01-31T20:00:00+08:00", "Rabu, 31 Januari 2024", "20.00 WITA",
      "2024-01-31T20:00:00+08:00"
    ),
  ])
  func `a page and a feed tell the moment by the index's clocks`(
    date: String, day: String, time: String, iso: String
  ) throws {
    let built = site("date: \(date)").build()
    let page = try #require(built["berita/a.html"])
    #expect(page.contains(day) && page.contains(time))
    #expect(page.contains("datetime=\"\(iso)\""))
    #expect(try #require(built["feed.xml"]).contains("<published>\(iso)</published>"))
    #expect(try #require(built["feed.json"]).contains(iso))
    #expect(!built.diagnostics.hasErrors)
  }

  @Test func `the index's zone counts, not that of the west`() throws {
    let page = try #require(
      site("date: 2024-01-31T20:00:00Z").build(province: Self.wit)["berita/a.html"])
    #expect(page.contains("05.00 WIT"))
  }

  @Test(arguments: [
    ("date: 2024-12-05T02:00:00Z", "09.00 WIB", "20241205T020000Z"),
    ("tanggal: 2024-12-05\nwaktu: 02:00Z", "09.00 WIB", "20241205T020000Z"),
    ("tanggal: 2024-12-05\nwaktu: 20:00Z", "03.00 WIB", "20241205T200000Z"),
    ("tanggal: 2024-12-05\nwaktu: 09.00 WITA", "09.00 WITA", "20241205T010000Z"),
  ])
  func `a calendar has the moment itself`(lines: String, shown: String, start: String) throws {
    let built = site(lines, type: "agenda").build()
    #expect(try #require(built["agenda/a.html"]).contains(shown))
    #expect(try #require(built["agenda.ics"]).contains("DTSTART:\(start)\r\n"))
  }

  @Test func `the day of a change is that of the index's clocks`() throws {
    let feed = try #require(
      site("date: 2024-01-01\nlastmod: 2024-01-31T20:00:00Z").build()["feed.json"])
    #expect(feed.contains("\"date_modified\":\"2024-02-01T00:00:00+07:00\""))
  }

  @Test func `an event keeps its zone in the index`() throws {
    let province = ProvinceText()
    let index = province.index(of: [
      site("tanggal: 2024-12-05\nwaktu: 09.00 WITA\nlokasi: Balai", type: "agenda")
    ])
    #expect(try #require(index["agenda.html"]).contains("09.00 WITA · Balai"))
    #expect(try #require(index["agenda.ics"]).contains("DTSTART:20241205T010000Z\r\n"))
  }

  @Test func `words in place of a time reach page, lists, calendar and index`() throws {
    let province = ProvinceText()
    let site = site("tanggal: 2024-12-05\nwaktu: 08.00 dan 13.00 WIB", type: "agenda")
    let built = site.build()
    for path in ["agenda/a.html", "agenda/index.html", "index.html"] {
      #expect(try #require(built[path]).contains("08.00 dan 13.00 WIB"), "\(path)")
    }
    let calendar = try #require(built["agenda.ics"])
    #expect(calendar.contains("DTSTART;VALUE=DATE:20241205\r\n"))
    #expect(calendar.contains("DESCRIPTION:08.00 dan 13.00 WIB"))
    #expect(built.diagnostics.isEmpty)
    let index = province.index(of: [site])
    #expect(try #require(index["agenda.html"]).contains("08.00 dan 13.00 WIB"))
    #expect(try #require(index["agenda.ics"]).contains("DTSTART;VALUE=DATE:20241205\r\n"))
  }

  @Test func `words in place of a time are escaped as any text`() throws {
    let built = site("tanggal: 2024-12-05\nwaktu: \"<b>pagi</b>\"", type: "agenda").build()
    let page = try #require(built["agenda/a.html"])
    #expect(!page.contains("<b>pagi") && page.contains("&lt;b&gt;pagi"))
  }
}
