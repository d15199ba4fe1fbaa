import KimModel
import KimTestSupport
import Testing

/// The pages of regencies and districts.
struct RegionPageTests {
  private static let province = ProvinceText()
  private static let context = province.context

  private func kim(
    _ id: String, _ code: String, level: SiteLevel = .village,
    change: (inout SiteSummary) -> Void = { _ in }
  ) -> SiteSummary {
    SummaryText.kim(id, code: code, in: Self.context, level: level, change: change)
  }

  private func page(_ path: String, _ summaries: [SiteSummary]) throws -> IndexPageText {
    try IndexPageText("wilayah/\(path).html", of: Self.province.index(over: summaries))
  }

  @Test func `a district lists every village, with its KIM or without`() throws {
    let page = try page(
      "musi-banyuasin/babat-toman",
      [
        kim("a", "16.06.06.2008") { $0.counts = [.berita: 3] },
        kim("b", "16.06.06.2008") { $0.status = .starting },
      ])
    #expect(
      try page.section("desa").items == [
        "Kelurahan Babat belum ada KIM",
        "Desa TomanKIM a 3 tulisanKIM b rintisan · belum ada tulisan",
        "Desa Beruge belum ada KIM",
      ])
    #expect(page.contains("1 dari 2 desa dan 0 dari 1 kelurahan sudah punya KIM"))
    #expect(page.numbers == ["KIM 2", "aktif sebulan ini 0", "tulisan 3", "desa dan kelurahan 3"])
  }

  @Test func `KIM of a district itself stand apart from those of its villages`() throws {
    let page = try page(
      "musi-banyuasin/babat-toman",
      [kim("desa", "16.06.06.2008"), kim("camat", "16.06.06", level: .district)])
    let own = try page.section("kim")
    #expect(own.headings == ["KIM tingkat kecamatan dan tematik"])
    #expect(own.links == ["KIM camat"])
  }

  @Test func `a KIM of an unlisted village is on the pages of its district and regency`() throws {
    let summaries = [kim("baru", "16.06.06.2999")]
    for path in ["musi-banyuasin/babat-toman", "musi-banyuasin"] {
      #expect(try page(path, summaries).section("kim").links == ["KIM baru"], "\(path)")
    }
  }

  @Test func `a regency shows up to sixty KIM, and only its own where there are more`() throws {
    let many = (1...60).map { kim("k\($0)", "16.06.06.2008") }
    #expect(try page("musi-banyuasin", many).section("kim").links.count == 60)
    let more = many + [kim("forum", "16.06", level: .regency)]
    #expect(try page("musi-banyuasin", more).section("kim").links == ["KIM forum"])
  }

  @Test func `a page of a region says where it is`() throws {
    let page = try page("musi-banyuasin/lalan", [])
    #expect(page.contains("<h1>Kecamatan Lalan</h1>"))
    #expect(page.contains("di Kecamatan Lalan, Kabupaten Musi Banyuasin."))
    #expect(page.addresses.contains("../../wilayah/musi-banyuasin.html"))
    #expect(page.contains("\"@type\":\"BreadcrumbList\""))
  }

  @Test func `the newest of a region are five, three of a KIM at most`() throws {
    func posts(_ id: String) -> [PostSummary] {
      (1...4).map {
        SummaryText.post("berita/\($0).html", .berita, title: "\(id)\($0)", day: "2024-05-0\($0)")
      }.reversed()
    }
    let page = try page(
      "musi-banyuasin",
      [
        kim("a", "16.06.06.2008") { $0.newest = posts("a") },
        kim("b", "16.06.08.2013") { $0.newest = posts("b") },
        kim("c", "16.71.01.1001") { $0.newest = posts("c") },
      ])
    #expect(try page.section("terbaru").cards == ["a4", "b4", "a3", "b3", "a2"])
  }

  @Test func `coverage by district is told on the page of a regency`() throws {
    let page = try page("musi-banyuasin", [kim("a", "16.06.08.2013")])
    #expect(
      try page.section("cakupan").rows == [
        "Kecamatan Babat Toman|0 %|2|0|1|0", "Kecamatan Keluang|100 %|1|1|0|0",
        "Kecamatan Lalan|0 %|1|0|0|0",
      ])
    #expect(!page.hasSection("wilayah"), "the table names its districts")
  }

  @Test func `a district with a KIM in every village misses none`() throws {
    let summaries = ["16.06.06.1001", "16.06.06.2008", "16.06.06.2009"]
      .enumerated().map { kim("k\($0)", $1) }
    let page = try IndexPageText("cakupan.html", of: Self.province.index(over: summaries))
    #expect(try !page.section("belum").contains("Babat Toman"))
    #expect(try page.section("belum").contains("Keluang"))
  }

  @Test func `news of a region come before its villages`() throws {
    let post = SummaryText.post("berita/a.html", .berita, title: "Kabar")
    let page = try page(
      "musi-banyuasin/babat-toman", [kim("a", "16.06.06.2008") { $0.newest = [post] }])
    let news = try #require(page.html.firstRange(of: "id=\"terbaru\"")).lowerBound
    let villages = try #require(page.html.firstRange(of: "id=\"desa\"")).lowerBound
    #expect(news < villages)
  }

  @Test func `a recap and a feed are offered where there are any`() throws {
    let silent = try page("musi-banyuasin", [kim("a", "16.06.06.2008")])
    #expect(silent.addresses.contains("../rekap/musi-banyuasin.html"))
    #expect(!silent.addresses.contains("../wilayah/musi-banyuasin.xml"))
    let empty = try page("kota-palembang", [kim("a", "16.06.06.2008")])
    #expect(!empty.addresses.contains("../rekap/kota-palembang.html"))
  }

  @Test func `regions that share a name have addresses of their own`() {
    let regions = """
      kode,nama
      16,Sumatera Selatan
      16.01,Kabupaten Ogan
      16.02,Kabupaten Ogan
      16.71,Kota Ogan
      16.01.01,Baru
      16.01.02,Baru
      16.01.01.2001,Satu

      """
    let index = ProvinceText("-- wilayah.csv --\n\(regions)").index(of: [])
    let paths = index.outputs.map(\.path.string).filter { $0.hasPrefix("wilayah/") }
    #expect(
      paths == [
        "wilayah/kota-ogan.html", "wilayah/ogan-02.html", "wilayah/ogan.html",
        "wilayah/ogan/baru-02.html", "wilayah/ogan/baru.html",
      ])
  }

  @Test func `events and notices of a region are those of its KIM`() throws {
    let event = SummaryText.post("agenda/a.html", .agenda, title: "Rapat", day: "2024-07-01")
    let summaries = [kim("a", "16.06.06.2008") { $0.items = [.agenda: [event]] }]
    #expect(try page("musi-banyuasin/babat-toman", summaries).section("agenda").links == ["Rapat"])
    #expect(try !page("musi-banyuasin/lalan", summaries).hasSection("agenda"))
  }
}
