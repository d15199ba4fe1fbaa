import Foundation
import KimModel
import KimTestSupport
import Testing

struct SiteSummaryTests {
  @Test func `a summary holds what the index lists`() throws {
    let summary = try #require(ExampleSite.full.build().summary)
    #expect(summary.items[.klarifikasi]?.map(\.mark) == ["hoaks"])
    #expect(summary.items[.umkm]?.map(\.note) == ["Rp25.000 per kg"])
    #expect(summary.items[.wisata]?.first?.point?.latitude == -2.75)
    #expect(summary.items[.agenda]?.map(\.title) == ["Rapat warga"])
    #expect(summary.items[.aspirasi]?.map(\.mark) == ["selesai"])
    let wish = AspirationCount(category: "infrastruktur", counts: [0, 0, 0, 1])
    #expect(summary.aspirations == [wish])
    #expect(summary.term == Term("2021-2026"))
    #expect(summary.awards.map(\.name) == ["Pemuda"])
    #expect(summary.newestDay == Day(iso: "2024-05-21"))
  }

  @Test func `posts are counted by month and type`() throws {
    let summary = try #require(ExampleSite.full.build().summary)
    let january = summary.months[202_401]
    #expect(january.reduce(0, +) == 6)
    #expect(summary.years[2024].prefix(2) == [13, 40])
    #expect(summary.years[2024][2 + 4] == 1, "one dissemination")
  }

  @Test func `urgent information without an end is told for two weeks`() {
    let site = SiteText(
      """
      -- pengumuman/a.md --
      ---
      judul: Waspada
      tanggal: 2024-06-01
      informasi_publik: serta-merta
      ---
      """)
    #expect(site.build(province: ProvinceText(day: "2024-06-15")).summary?.urgent.count == 1)
    #expect(site.build(province: ProvinceText(day: "2024-06-16")).summary?.urgent.count == 0)
  }

  @Test func `urgent information is told until it ends`() throws {
    let site = SiteText(
      """
      -- pengumuman/banjir.md --
      ---
      judul: Waspada banjir
      tanggal: 2024-05-30
      informasi_publik: serta-merta
      berlaku_sampai: 2024-06-02
      ---
      Air naik.
      """)
    #expect(site.build().summary?.urgent.map(\.title) == ["Waspada banjir"])
    let later = ProvinceText(day: "2024-06-03")
    #expect(site.build(province: later).summary?.urgent.isEmpty == true)
  }

  @Test func `of coming and past events the next one comes first`() throws {
    let events = ["2024-05-01", "2024-07-01", "2024-06-05"].map {
      "-- agenda/acara-\($0.suffix(5)).md --\n---\njudul: Acara \($0)\ntanggal: \($0)\n---\n"
    }
    let summary = try #require(SiteText(events.joined()).build().summary)
    let days = summary.items[.agenda]?.map(\.day.description)
    #expect(days == ["2024-06-05", "2024-07-01", "2024-05-01"])
  }

  @Test(arguments: [
    String(repeating: "Panjang ", count: 60), String(repeating: "é\u{0301}\u{0302}", count: 400),
    String(repeating: "\\\"/", count: 200), String(repeating: "👩‍🌾", count: 200),
    String(repeating: "\u{202E}<&>", count: 200),
  ])
  func `a summary takes at most 9,800 bytes whatever titles are`(title: String) throws {
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let types = ["berita"] + SiteSummary.itemLimits.map(\.type.rawValue)
    let posts = types.flatMap { type in
      (1...40).map { number in
        """
        -- \(type)/\(number)-\(String(repeating: "nama-berkas-", count: 7)).md --
        ---
        judul: "\(quoted)"
        tanggal: \(2000 + number % 24)-\(10 + number % 3)-01
        klaim: kabar
        klaim_kanal: "\(quoted)"
        vonis: hoaks
        kategori: "\(number) \(quoted)"
        lokasi: "\(quoted)"
        koordinat: [-2.123456789, 104.123456789]
        ---
        [Lain](kim:\(String(repeating: "kim-", count: 20))\(number)) \(title)

        """
      }
    }
    let profile = "-- kim.yml --\n\(SiteText.profile)moto: \"\(quoted)\"\nklaster: \"\(quoted)\"\n"
    let summary = try #require(SiteText(profile + posts.joined()).build().summary)
    #expect(summary.json.count <= 9_800)
    #expect(summary.json.count >= 9_000, "the room is used")
    #expect(summary.items.values.allSatisfy { !$0.isEmpty })
    #expect(summary.counts[.umkm] == 40)
  }

  @Test func `a summary is the same after it was written and read`() throws {
    let summary = try #require(ExampleSite.full.build().summary)
    #expect(try JSONDecoder().decode(SiteSummary.self, from: Data(summary.json)) == summary)
  }

  @Test func `a filter never denies a page that is there`() {
    let paths = (0..<500).compactMap { OutputPath("kegiatan/tulisan-\($0).html") }
    let filter = PathFilter(paths)
    #expect(paths.allSatisfy { filter.mayContain($0.string) })
    let small = PathFilter(Array(paths.prefix(60)))
    let others = (0..<100).filter { small.mayContain("berita/\($0).html") }
    #expect(others.count <= 3)
  }
}
