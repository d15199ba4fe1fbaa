import KimModel
import KimPages
import KimTestSupport
import Testing

@testable import KimProvince

struct RecapTests {
  private static let province = ProvinceText()
  private static let context = province.context

  private func kim(_ id: String, _ counts: [PostType: Int], newest: String? = nil) -> SiteSummary {
    SummaryText.kim(id, code: "16.06.06.2008", in: Self.context) {
      $0.counts = counts
      $0.newestDay = newest.flatMap { Day(iso: $0) }
    }
  }

  @Test(arguments: [
    (nil, Activity.dormant), (0, .active), (30, .active), (31, .rare), (90, .rare), (91, .dormant),
  ])
  func `a KIM is active up to 30 days and rare up to 90`(days: Int?, activity: Activity) {
    #expect(Activity(days: days, limits: ActivityLimits()) == activity)
  }

  @Test func `the most active KIM come first, in each order`() {
    let kims = [
      kim("a", [.berita: 5]), kim("b", [.berita: 1, .galeri: 9]),
      kim("c", [.agenda: 5], newest: "2024-05-31"),
    ]
    #expect(RecapOrder.total.sorted(kims).map(\.id.string) == ["b", "a", "c"])
    #expect(RecapOrder.type(.berita).sorted(kims).map(\.id.string) == ["a", "b", "c"])
    #expect(RecapOrder.newest.sorted(kims).first?.id.string == "c")
    #expect(RecapOrder.name.sorted(kims).map(\.id.string) == ["a", "b", "c"])
  }

  @Test func `each column of the recap leads to the page sorted by it`() throws {
    let index = Self.province.index(over: [kim("a", [.berita: 1234, .umkm: 2])])
    let page = try #require(index["rekap.html"])
    #expect(page.contains("<a href=\"rekap/urut-berita.html\">Berita</a>"))
    #expect(page.contains("<td class=\"kanan kadar-4\">1.234</td>"))
    #expect(page.contains("rekap/urut-umkm.html"))
    let sorted = try #require(index["rekap/urut-umkm.html"])
    #expect(sorted.contains("aria-sort=\"descending\">UMKM"))
    #expect(sorted.contains("<a href=\"../rekap.html\">Jumlah</a>"))
  }

  @Test func `twelve months end with this one`() throws {
    let day = try #require(Day(iso: "2024-02-10"))
    #expect(RecapTables.lastMonths(3, before: day) == [202_312, 202_401, 202_402])
  }

  @Test func `ended terms, activities and participants are told`() throws {
    let summary = SummaryText.kim("a", code: "16.06.06.2008", in: Self.context) {
      $0.term = Term("2018-2023")
      $0.years.add(3, to: 0, of: 2024)
      $0.years.add(80, to: 1, of: 2024)
      $0.years.add(2, to: 2 + 5, of: 2024)
    }
    let page = try #require(Self.province.index(over: [summary])["rekap.html"])
    #expect(page.contains("Masa bakti sudah berakhir"))
    #expect(page.contains("2018–2023"))
    #expect(page.contains("80 peserta"))
    #expect(page.contains("role=\"img\" aria-label=\"Jumlah tulisan menurut enam kegiatan"))
  }

  @Test func `the recap counts KIM by how alive they are`() throws {
    let index = Self.province.index(over: [
      kim("a", [.berita: 2], newest: "2024-05-31"), kim("b", [.berita: 1], newest: "2024-04-01"),
      kim("c", [.umkm: 1], newest: "2023-01-01"), kim("d", [:]),
    ])
    let page = try IndexPageText("rekap.html", of: index)
    #expect(
      page.numbers == [
        "KIM 4", "aktif 1", "jarang 1", "vakum 2", "tulisan 4", "peserta kegiatan 0",
      ])
  }

  @Test func `who has been silent longest stands first, who never wrote before all`() throws {
    let index = Self.province.index(over: [
      kim("a", [.berita: 2], newest: "2024-05-31"), kim("b", [.berita: 1], newest: "2024-04-01"),
      kim("c", [.umkm: 1], newest: "2023-06-01"), kim("d", [:]),
    ])
    let silent = try IndexPageText("rekap.html", of: index).section("sepi")
    #expect(
      silent.rows == [
        "KIM d|Toman, Babat Toman|Vakum|belum ada|–",
        "KIM c|Toman, Babat Toman|Vakum|1 Juni 2023|366",
        "KIM b|Toman, Babat Toman|Jarang|1 April 2024|61",
      ])
    #expect(silent.contains("3 KIM"))
  }

  @Test func `only terms that have ended are told, the earliest first`() throws {
    let terms = [("a", "2019-2023"), ("b", "2021-2024"), ("c", "2015-2020")]
    let index = Self.province.index(
      over: terms.map { id, term in
        SummaryText.kim(id, code: "16.06.06.2008", in: Self.context) { $0.term = Term(term) }
      })
    let ended = try IndexPageText("rekap.html", of: index).section("masa-bakti")
    #expect(ended.rows.map { $0.split(separator: "|").last } == ["2015–2020", "2019–2023"])
    #expect(ended.addresses == ["c/profil.html", "a/profil.html"])
  }

  @Test func `posts of the last twelve months stand by month and type`() throws {
    let summary = SummaryText.kim("a", code: "16.06.06.2008", in: Self.context) {
      $0.counts = [.berita: 3, .umkm: 1]
      $0.months.add(3, to: 0, of: 202_406)
      $0.months.add(1, to: Recap.column(of: .umkm), of: 202_307)
      $0.months.add(7, to: 0, of: 202_306)
    }
    let months = try IndexPageText("rekap.html", of: Self.province.index(over: [summary]))
      .section("bulan")
    #expect(months.rows.count == 12)
    #expect(months.rows.first == "Juni 2024|3|0|0|0|0|3")
    #expect(months.rows.last == "Juli 2023|0|0|0|0|1|1")
  }

  @Test func `regions stand beside each other, those without a KIM left out`() throws {
    let index = Self.province.index(over: [
      kim("a", [.berita: 2], newest: "2024-05-31"), kim("b", [.berita: 1], newest: "2023-04-01"),
    ])
    let regions = try IndexPageText("rekap.html", of: index).section("wilayah")
    #expect(regions.rows == ["Kabupaten Musi Banyuasin|3|2|1|3|0|0|0"])
    #expect(regions.addresses == ["rekap/musi-banyuasin.html"])
    let muba = try IndexPageText("rekap/musi-banyuasin.html", of: index)
    #expect(try muba.section("wilayah").rows == ["Kecamatan Babat Toman|3|2|1|3|0|0|0"])
    #expect(
      try muba.section("wilayah").addresses == ["../wilayah/musi-banyuasin/babat-toman.html"])
    #expect(muba.contains("<h1>Rekap Kabupaten Musi Banyuasin</h1>"))
  }

  @Test func `the recap of a region has its own KIM only, and no other order`() throws {
    let city = SummaryText.kim("kota", code: "16.71.01.1001", in: Self.context) {
      $0.counts = [.galeri: 4]
    }
    let index = Self.province.index(over: [kim("a", [.berita: 2]), city])
    let table = try IndexPageText("rekap/kota-palembang.html", of: index).section("kim")
    #expect(table.rows == ["KIM kotaDua Puluh Tujuh Ilir, Ilir Barat Dua|4|Vakum|–|0|4|0|0"])
    #expect(table.addresses == ["../data/rekap.csv", "../kota/index.html"])
  }

  @Test(arguments: [
    ("urut-terbaru", ["b", "a", "c"]), ("urut-nama", ["a", "b", "c"]),
    ("urut-berita", ["c", "a", "b"]),
  ])
  func `each order is a page`(name: String, order: [String]) throws {
    let index = Self.province.index(over: [
      kim("a", [.berita: 2], newest: "2024-02-01"), kim("b", [.berita: 1], newest: "2024-05-01"),
      kim("c", [.berita: 9], newest: "2024-01-01"),
    ])
    let page = try IndexPageText("rekap/\(name).html", of: index)
    #expect(
      page.rows.map { $0.split(separator: "|")[0] } == order.map { "KIM \($0)Toman, Babat Toman" })
    #expect(page.addresses.contains("../rekap.html"))
  }

  @Test func `types beside the four of the ministry have a column only where they are written`() {
    #expect(
      Recap([kim("a", [.umkm: 1, .berita: 1])]).types
        == [.berita, .galeri, .pengumuman, .agenda, .umkm])
    #expect(Recap([]).types.count == 4)
  }

  @Test func `the data open in a spreadsheet as they are meant`() throws {
    let summary = SummaryText.kim(
      "a", code: "16.06", in: Self.context, name: "=HYPERLINK(\"x\")", level: .regency)
    let index = Self.province.index(over: [summary])
    let csv = try #require(index["data/rekap.csv"])
    #expect(csv.hasPrefix("\u{FEFF}id,nama,kode_wilayah,"))
    #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""))
    #expect(csv.contains(",'16.06,"), "a code is no number")
    #expect(csv.hasSuffix("\r\n"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines[0].split(separator: ",").count == 29)
    #expect(try #require(index["data/rekap.json"]).contains("\"keadaan\":\"vakum\""))
  }

  @Test(arguments: ["=1+1", "+62812", "-2", "@A1", "\tx", "\rx"])
  func `a formula is made text`(text: String) {
    var table = CSVTable(columns: ["a"])
    table.append([.text(text)])
    #expect(String(decoding: table.bytes, as: UTF8.self).contains("'" + text))
  }
}
