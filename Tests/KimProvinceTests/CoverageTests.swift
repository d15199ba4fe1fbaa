import KimModel
import KimTestSupport
import KimTheme
import Testing

@testable import KimProvince

struct CoverageTests {
  private static let official = ProvinceText.official().context

  private func tree(_ summaries: [SiteSummary], root: String = "16") throws -> RegionTree {
    RegionTree(
      root: try #require(RegionCode(root)), regions: Self.official.regions, summaries: summaries)
  }

  private func kim(_ id: String, _ code: String, founded: String? = nil) -> SiteSummary {
    SummaryText.kim(id, code: code, in: Self.official) {
      $0.founded = founded.flatMap { Day(iso: $0) }.map { FoundingDate($0) }
    }
  }

  @Test func `Musi Banyuasin has 229 desa and 13 kelurahan`() throws {
    let node = try #require(try tree([]).nodes.first { $0.region.code.string == "16.06" })
    let coverage = VillageCoverage(of: node)
    #expect(coverage.villages.all == 229)
    #expect(coverage.urban.all == 13)
    #expect(coverage.missing.count == 242)
    #expect(node.children.count == 15)
  }

  @Test func `villages with one name are kept apart by their codes`() throws {
    let muba = try #require(try tree([]).nodes.first { $0.region.code.string == "16.06" })
    let names = Dictionary(grouping: muba.allVillages, by: \.name).filter { $1.count > 1 }
    #expect(names.count == 8)
    let codes = try #require(names["Mekar Jaya"]).map(\.code)
    #expect(codes.count == 4)
    let one = VillageCoverage(of: muba.allVillages, codes: [codes[2]])
    #expect(one.total.covered == 1)
    #expect(one.missing.count { $0.name == "Mekar Jaya" } == 3)
  }

  @Test func `two KIM of one village cover it once`() throws {
    let tree = try tree([kim("a", "16.06.06.2008"), kim("b", "16.06.06.2008")])
    #expect(VillageCoverage(of: tree).total.covered == 1)
    #expect(VillageCoverage(of: tree).total.all == 3259)
  }

  @Test func `a KIM with an unknown code covers nothing and is listed all the same`() throws {
    let index = ProvinceText.official().index(over: [
      kim("jauh", "16.06.06.2999"), kim("lain", "99.01"),
    ])
    let page = try #require(index["kim.html"])
    #expect(page.contains("jauh/index.html"))
    #expect(page.contains("lain/index.html"))
    #expect(index["cakupan.html"]?.contains("0 dari 3.259 desa dan kelurahan") == true)
    #expect(index["rekap.html"]?.contains("KIM lain") == true)
  }

  @Test func `the page says what is missing and where`() throws {
    let page = try #require(
      ProvinceText.official().index(over: [kim("toman", "16.06.06.2008")])["cakupan.html"])
    #expect(page.contains("1 dari 3.259 desa dan kelurahan"))
    let cells = ["229", "1", "13"].map { "<td class=\"kanan\">\($0)</td>" }
    #expect(page.contains(cells.joined() + "<td class=\"kanan nol\">0</td>"))
    #expect(page.contains("241 belum"))
    #expect(page.contains("<progress value=\"1\" max=\"242\" aria-label=\"0,4 %\">"))
  }

  @Test func `a target stands beside what came of it, year by year`() throws {
    let summaries = [
      kim("a", "16.06.06.2008", founded: "2022-05-01"),
      kim("b", "16.06.06.2008", founded: "2023-05-01"),
      kim("c", "16.06.06.2009", founded: "2024-01-01"), kim("d", "16.06.06.2001"),
    ]
    let today = try #require(Day(iso: "2024-06-01"))
    let progress = TargetProgress(
      targets: [2023: 2, 2024: 2, 2025: 10], tree: try tree(summaries), today: today,
      texts: .standard)
    #expect(progress.years.map(\.year) == [2022, 2023, 2024, 2025])
    #expect(progress.years.map(\.realised) == [1, 1, 3, nil])
    #expect(progress.years.map(\.target) == [nil, 2, 2, 10])
  }

  @Test func `an index of a regency counts by district`() throws {
    let province = ProvinceText.official("judul: KIM Muba\nkode_wilayah: \"16.06\"\n")
    let index = province.index(over: [kim("toman", "16.06.06.2008")])
    let page = try #require(index["cakupan.html"])
    #expect(page.contains("1 dari 242 desa dan kelurahan"))
    #expect(page.contains("Per kecamatan"))
    #expect(index["wilayah/babat-toman.html"] != nil)
    #expect(index["rekap.html"]?.contains("wilayah/babat-toman.html") == true)
    #expect(index["rekap/babat-toman.html"] == nil)
  }

  @Test func `provinsi yml sets targets and when a KIM is active`() throws {
    let province = ProvinceText(
      """
      -- provinsi.yml --
      kode_wilayah: "16"
      target: {2024: 100, 2025: 229}
      ambang_aktif: 14
      ambang_jarang: 60
      """
    ).context.province
    #expect(province.targets == [2024: 100, 2025: 229])
    #expect(province.activity.activeDays == 14)
    #expect(province.activity.rareDays == 60)
  }
}
