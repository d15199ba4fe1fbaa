import KimModel
import KimSearch
import KimTestSupport
import Testing

struct PublicInformationPagesTests {
  private static let province = ProvinceText()

  private static func site(
    _ id: String, _ lines: [(title: String, kind: String, day: String)], level: String = "desa",
    code: String = "16.06.06.2008"
  ) -> SiteText {
    let profile =
      "-- kim.yml --\nnama: KIM \(id)\nkode_wilayah: \"\(code)\"\ntingkat: \(level)\n"
    let posts = lines.enumerated().map { number, line in
      "-- layanan/\(number).md --\n---\njudul: \"\(line.title)\"\ntanggal: \(line.day)\n"
        + "informasi_publik: \(line.kind)\n---\nIsi.\n"
    }
    return SiteText(profile + posts.joined(), id: .named(id))
  }

  private static let few = province.searchedIndex(of: [
    site(
      "a", [("APB Desa 2024", "berkala", "2024-01-10"), ("Surat", "setiap-saat", "2024-01-11")]),
    site(
      "b", [("=Jadwal", "berkala", "2024-03-01")], level: "kelurahan", code: "16.71.01.1001"),
    site("c", [], code: "16.06.06.2009"),
  ])

  @Test func `the information of all KIM is a list by class, the newest first`() throws {
    let page = try IndexPageText("informasi-publik.html", of: Self.few)
    #expect(
      try page.section("berkala").rows.map {
        $0.split(separator: "|").prefix(2).joined(separator: "|")
      }
        == ["=JadwalIsi.|Dikuasai oleh: KIM b", "APB Desa 2024Isi.|Dikuasai oleh: KIM a"])
    #expect(try page.section("setiap-saat").addresses == ["a/layanan/1.html"])
    #expect(!page.hasSection("serta-merta"))
    #expect(page.menu.contains("Informasi publik"))
  }

  @Test func `the data have all of it`() throws {
    let lines = try #require(Self.few["data/informasi-publik.csv"]).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(
      lines[1]
        == "1,berkala,'=Jadwal,Isi.,KIM b,KIM b,2024-03-01,Kelurahan Dua Puluh Tujuh Ilir,"
        + "Elektronik (halaman web),selama berlaku,"
        + "https://kim.contoh.go.id/b/layanan/0.html")
  }

  @Test func `an index without public information has no list`() throws {
    let index = Self.province.searchedIndex(of: [Self.site("a", [])])
    #expect(index["informasi-publik.html"] == nil && index["data/informasi-publik.csv"] == nil)
    #expect(try !#require(index["index.html"]).contains("informasi-publik"))
    #expect(try !IndexPageText("rekap.html", of: index).hasSection("informasi"))
  }

  @Test func `documents lead to the list`() throws {
    let site = SiteText(
      "-- dokumen/a.pdf --\n-- dokumen/a.md --\n---\njudul: APBDes\ntanggal: 2024-01-01\n"
        + "berkas: a.pdf\ninformasi_publik: berkala\n---\n")
    let page = try IndexPageText(
      "dokumen.html", of: Self.province.searchedIndex(of: [site]))
    #expect(page.links.contains("Daftar informasi publik"))
  }

  @Test func `a long list is split by region, and each class keeps its part`() throws {
    let many = (0..<300).map { number in
      (title: "Surat \(number)", kind: number < 2 ? "berkala" : "setiap-saat", day: "2024-01-10")
    }
    let index = Self.province.searchedIndex(of: [
      Self.site("a", many),
      Self.site("b", [("Jadwal", "berkala", "2023-03-01")], code: "16.71.01.1001"),
    ])
    let page = try IndexPageText("informasi-publik.html", of: index)
    #expect(page.rows.filter { $0.contains("KIM") }.count == 60)
    #expect(try page.section("berkala").rows.count == 3)
    #expect(try page.section("setiap-saat").contains("57 dari 298"))
    #expect(page.addresses.contains("informasi-publik/musi-banyuasin.html"))
    let region = try IndexPageText("informasi-publik/musi-banyuasin.html", of: index)
    #expect(try region.section("setiap-saat").rows.count == 158)
    #expect(region.addresses.contains("../a/layanan/0.html"))
    #expect(!region.contains("Jadwal"))
    #expect(index["data/informasi-publik.csv"]?.split(separator: "\r\n").count == 302)
  }

  @Test func `mentors see what villages have not published yet`() throws {
    let page = try IndexPageText("rekap.html", of: Self.few)
    let kinds = try page.section("informasi").rows
    #expect(kinds.count == 10)
    #expect(kinds.contains("APB Desa|1|50 %") && kinds.contains("RPJM Desa|0|0 %"))
    let missing = try page.section("belum-ada").rows
    #expect(missing.count == 2, "an urban village has no budget of its own")
    #expect(missing[0].hasPrefix("KIM aToman, Babat Toman|1|Profil pemerintah desa, "))
    #expect(!missing[0].contains(", APB Desa,"))
    #expect(missing[1].hasSuffix("|0|Semua yang disebut di atas"))
    #expect(try IndexPageText("rekap/musi-banyuasin.html", of: Self.few).hasSection("belum-ada"))
    #expect(try !IndexPageText("rekap/kota-palembang.html", of: Self.few).hasSection("informasi"))
  }

  @Test func `no village is named that has all`() throws {
    let summary = SummaryText.kim("a", code: "16.06.06.2008", in: Self.province.context) {
      $0.disclosed = VillageInformation.allCases
      $0.recordCount = 1
    }
    let record = PublicRecord(
      kind: .periodic, title: "x", url: "a.html", summary: "", responsible: "", day: .epoch,
      place: "", form: "", kept: "")
    let body = SearchData.body(of: SearchCollector().content, records: [record])
    let index = Self.province.index(over: [summary]) { _, part in ProvinceText.part(part, of: body)
    }
    let page = try IndexPageText("rekap.html", of: index)
    #expect(page.hasSection("informasi") && !page.hasSection("belum-ada"))
  }
}

extension Day {
  fileprivate static var epoch: Day {
    guard let day = Day(iso: "1970-01-01") else { preconditionFailure("a day") }
    return day
  }
}
