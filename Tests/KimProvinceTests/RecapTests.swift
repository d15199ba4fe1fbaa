import KimModel
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
    #expect(page.contains("<td class=\"kanan\">1.234</td>"))
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
