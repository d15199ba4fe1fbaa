import KimModel
import KimTestSupport
import Testing

/// The index's home page.
struct IndexHomePageTests {
  private static let province = ProvinceText()

  private func home(
    _ sites: [SiteText], province: ProvinceText = Self.province
  ) throws -> IndexPageText {
    try IndexPageText("index.html", of: province.index(of: sites))
  }

  /// A site with posts, a day each.
  private func site(_ id: String, _ days: [String], code: String = "16.06.06.2008") -> SiteText {
    SiteText(
      "-- kim.yml --\nnama: KIM \(id)\nkode_wilayah: \"\(code)\"\ntingkat: desa\n"
        + days.enumerated().map { number, day in
          "-- berita/\(number).md --\n---\njudul: Kabar \(id) \(number + 1)\ntanggal: \(day)\n---\n"
        }.joined(), id: .named(id))
  }

  @Test func `it counts KIM, active ones, posts and villages`() throws {
    let page = try home([site("a", ["2024-05-31", "2024-01-01"]), site("b", ["2024-01-01"])])
    #expect(
      page.numbers == [
        "KIM 2", "aktif sebulan ini 1", "tulisan 3", "desa dan kelurahan 6",
      ])
  }

  @Test func `who is active is counted by the days that the province sets`() throws {
    let province = ProvinceText(
      "-- provinsi.yml --\nkode_wilayah: \"16\"\nambang_aktif: 200\nambang_jarang: 300\n")
    let page = try home([site("a", ["2024-01-01"])], province: province)
    #expect(page.numbers.contains("aktif 200 hari ini 1"))
  }

  @Test func `the newest posts stand first, two of a KIM at most`() throws {
    let page = try home([
      site("a", ["2024-05-31", "2024-05-30", "2024-05-29"]), site("b", ["2024-05-01"]),
    ])
    #expect(try page.section("terbaru").cards == ["Kabar a 1", "Kabar a 2", "Kabar b 1"])
  }

  @Test func `of more than nine posts the newest nine are shown`() throws {
    let sites = (1...6).map { site("k\($0)", ["2024-05-0\($0)", "2024-05-0\($0)"]) }
    let cards = try home(sites).section("terbaru").cards
    #expect(cards.count == 9)
    #expect(cards.first == "Kabar k6 1")
    #expect(!cards.contains("Kabar k1 1"))
  }

  @Test func `a post with a photo leads, however new the others are`() throws {
    let photo = SiteText(
      """
      -- kegiatan/panen.jpg --
      -- kegiatan/panen.md --
      ---
      judul: Panen
      tanggal: 2024-02-01
      gambar: panen.jpg
      gambar_alt: Warga memanen
      ---
      """, id: .named("foto"))
    let cards = try home([site("a", ["2024-05-31"]), photo]).section("terbaru").cards
    #expect(cards == ["Panen", "Kabar a 1"])
  }

  @Test func `regions stand with their counts, also those without a KIM`() throws {
    let rows = try home([site("a", ["2024-05-31"])]).section("wilayah")
    #expect(rows.headings == ["Kabupaten dan kota"])
    #expect(
      rows.items == [
        "Kabupaten Musi Banyuasin 1 KIM · 1 tulisan", "Kota Palembang belum ada KIM",
      ])
  }

  @Test func `the home page of a regency lists its districts`() throws {
    let province = ProvinceText("-- provinsi.yml --\njudul: KIM Muba\nkode_wilayah: \"16.06\"\n")
    let page = try home([site("a", ["2024-05-31"])], province: province)
    let rows = try page.section("wilayah")
    #expect(rows.headings == ["Kecamatan"])
    #expect(rows.items.first == "Kecamatan Babat Toman 1 KIM · 1 tulisan")
    #expect(rows.addresses.contains("wilayah/babat-toman.html"))
    #expect(page.contains("Kabar desa dari seluruh Musi Banyuasin"))
  }

  @Test func `KIM are listed by region and name`() throws {
    let page = try home([
      site("z", [], code: "16.06.06.2008"), site("a", [], code: "16.71.01.1001"),
      site("m", [], code: "16.06.06.2008"),
    ])
    #expect(
      try page.section("kim").items == [
        "KIM m Toman, Babat Toman", "KIM z Toman, Babat Toman",
        "KIM a Dua Puluh Tujuh Ilir, Ilir Barat Dua",
      ])
  }

  @Test func `five events at most stand on it, the next one first`() throws {
    let events = (1...7).map {
      "-- agenda/\($0).md --\n---\njudul: Rapat \($0)\ntanggal: 2024-07-0\(8 - $0)\n---\n"
    }
    let items = try home([SiteText(events.joined())]).section("agenda").items
    #expect(items.count == 5)
    #expect(items.first?.contains("Rapat 7") == true)
  }

  @Test func `the menu has what there is, in one order on every page`() throws {
    let index = ExampleSite.province.index(of: [ExampleSite.full])
    let menu = [
      "Beranda", "Semua KIM", "Cakupan", "Rekap", "Agenda", "Cek Fakta", "UMKM", "Wisata",
      "Potensi", "Sejarah", "Aspirasi", "Siaran", "Tentang KIM",
    ]
    for path in ["index.html", "rekap.html", "wilayah/musi-banyuasin/lalan.html", "404.html"] {
      #expect(try IndexPageText(path, of: index).menu == menu, "\(path)")
    }
  }

  @Test func `an index without a KIM has its home page, regions, coverage and data`() throws {
    let index = Self.province.index(of: [])
    #expect(
      index.outputs.map(\.path.string).filter { !SitePaths.isShownByPages(named: $0) } == [
        "404.html", "cakupan.html", "data/kim.csv", "data/kim.json", "index.html", "kim.html",
        "robots.txt", "sitemap-indeks.xml", "sitemap.xml", "wilayah/kota-palembang.html",
        "wilayah/kota-palembang/ilir-barat-dua.html", "wilayah/musi-banyuasin.html",
        "wilayah/musi-banyuasin/babat-toman.html", "wilayah/musi-banyuasin/keluang.html",
        "wilayah/musi-banyuasin/lalan.html",
      ])
    let page = try IndexPageText("index.html", of: index)
    #expect(page.menu == ["Beranda", "Semua KIM", "Cakupan"])
    #expect(page.numbers.prefix(3) == ["KIM 0", "aktif sebulan ini 0", "tulisan 0"])
    #expect(!page.hasSection("terbaru") && !page.hasSection("agenda"))
  }

  @Test func `it says to search engines what it is`() throws {
    let page = try home([])
    #expect(page.contains("\"@type\":\"WebSite\",\"name\":\"KIM Sumatera Selatan\""))
    #expect(
      page.contains(
        "<link rel=\"canonical\" property=\"og:url\" href=\"https://kim.contoh.go.id/\">"))
  }
}

extension SitePaths {
  fileprivate static func isShownByPages(named path: String) -> Bool {
    OutputPath(path).map(isShownByPages) ?? false
  }
}
