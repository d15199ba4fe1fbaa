import KimModel
import KimTestSupport
import Testing

/// When posts appear, to the minute, and until when what was built holds.
struct SchedulingTests {
  private func post(_ lines: String, type: String = "berita") -> SiteText {
    SiteText("-- \(type)/a.md --\n---\njudul: Kabar\n\(lines)\n---\nIsi.")
  }

  private func isOut(_ site: SiteText, _ moment: String, type: String = "berita") -> Bool {
    site.build(province: ProvinceText(day: moment))["\(type)/a.html"] != nil
  }

  @Test(arguments: [
    ("tanggal: 2026-08-17 06:00", "2026-08-17T05:59", "2026-08-17T06:00"),
    ("tanggal: 17 Agustus 2026 jam 6 pagi", "2026-08-17T05:59", "2026-08-17T06:00"),
    ("tanggal: 2026-08-17", "2026-08-16", "2026-08-17T00:00"),
    ("tanggal: 2026-08-17T02:00:00Z", "2026-08-17T08:59", "2026-08-17T09:00"),
    ("tanggal: 2026-08-17 08:00 WITA", "2026-08-17T06:59", "2026-08-17T07:00"),
    ("tanggal: 2026-08-17\nwaktu: 19.00 WIB", "2026-08-16", "2026-08-17T00:00"),
    ("tanggal: 2026-08-01\npublishDate: 2026-08-17 06:00", "2026-08-17T05:59", "2026-08-17T06:00"),
    ("date: 1786935600", "2026-08-17T09:59", "2026-08-17T10:00"),
  ])
  func `a post appears at its minute`(lines: String, before: String, after: String) {
    let site = post(lines)
    #expect(!isOut(site, before))
    #expect(isOut(site, after))
  }

  @Test func `a day alone is the whole day`() {
    #expect(isOut(post("tanggal: 2026-08-17 23:30"), "2026-08-17"))
  }

  @Test func `an event is announced before it happens, unless a day is named for that`() {
    let event = post("tanggal: 2026-08-17 06:00", type: "agenda")
    #expect(isOut(event, "2026-01-01", type: "agenda"))
    let later = post("tanggal: 2026-08-17\ntanggal_terbit: 2026-08-01 07:00", type: "agenda")
    #expect(!isOut(later, "2026-08-01T06:59", type: "agenda"))
    #expect(isOut(later, "2026-08-01T07:00", type: "agenda"))
  }

  @Test func `what was built holds until the next post appears`() {
    let site = post("tanggal: 2026-08-17 06:00")
    let before = site.build(province: ProvinceText(day: "2026-08-17T05:00")).validity
    #expect(before == Validity(first: nil, end: Moment("2026-08-17T06:00")))
    let after = site.build(province: ProvinceText(day: "2026-08-17T07:00")).validity
    #expect(after.first == Moment("2026-08-17T06:00"))
    #expect(after.end == Moment("2026-08-18T00:00"))
  }

  @Test func `a page of a site appears at its minute too`() throws {
    let site = SiteText(
      "-- halaman/kontak.md --\n---\njudul: Kontak\npublishDate: 2026-08-17 06:00\n---\nIsi.")
    for (moment, isOut) in [("2026-08-17T05:59", false), ("2026-08-17T06:00", true)] {
      let built = site.build(province: ProvinceText(day: moment))
      #expect((built["kontak.html"] != nil) == isOut)
      let other = try #require(Moment(isOut ? "2026-08-17T05:59" : "2026-08-17T06:00"))
      #expect(!built.validity.contains(other))
    }
  }
}
