import KimModel
import KimTestSupport
import Testing

/// What becomes of lists that are too long for one page.
struct CrowdedIndexTests {
  private func page(_ path: String) throws -> IndexPageText {
    try IndexPageText(path, of: CrowdedIndex.built)
  }

  @Test func `the directory leads to a page of each region and lists no KIM itself`() throws {
    let all = try page("kim.html")
    #expect(all.contains("1.502 KIM di Provinsi Sumatera Selatan."))
    #expect(all.addresses.contains("kim/musi-banyuasin.html"))
    #expect(all.addresses.contains("kim/kota-palembang.html"))
    #expect(!all.addresses.contains("kim-7/index.html"))
  }

  @Test func `the directory of a region groups its KIM by district`() throws {
    let muba = try page("kim/musi-banyuasin.html")
    #expect(muba.contains("<h1>KIM di Kabupaten Musi Banyuasin</h1>"))
    #expect(muba.contains("1.501 KIM."))
    #expect(muba.headings.first == "Kecamatan Babat Toman")
    #expect(muba.addresses.contains("../kim-7/index.html"))
    #expect(muba.addresses.contains("../kim.html"))
    #expect(!muba.contains("../kota/index.html"))
  }

  @Test func `a home page of many KIM leaves their list to the directory`() throws {
    let home = try page("index.html")
    #expect(try home.section("kim").items.count == 4)
    #expect(
      home.numbers == [
        "KIM 1.502", "aktif 1.501", "tulisan 1.127.251",
      ])
  }

  @Test func `a list of more than 240 posts shows the newest and leads to the regions`() throws {
    let all = try page("umkm.html")
    #expect(all.headings == ["Terbaru"])
    #expect(all.cards.count == 60)
    #expect(all.cards.prefix(2) == ["Usaha 1501", "Pempek"])
    let regions = all.addresses.filter { $0.hasPrefix("umkm/") }
    #expect(regions == ["umkm/musi-banyuasin.html", "umkm/kota-palembang.html"])
  }

  @Test func `the list of a region is cut at 240, and says so`() throws {
    let muba = try page("umkm/musi-banyuasin.html")
    #expect(muba.contains("<h1>UMKM desa di Kabupaten Musi Banyuasin</h1>"))
    #expect(muba.headings == ["240 terbaru"])
    #expect(muba.cards.count == 240)
    #expect(muba.contains("href=\"../kim-1501/umkm/a.html\""))
    #expect(muba.addresses.contains("../umkm.html"))
    #expect(try page("umkm/kota-palembang.html").cards == ["Pempek"])
  }

  @Test func `a short list stays on one page`() throws {
    #expect(try page("wisata.html").headings == ["Semua Wisata"])
    #expect(try page("wisata.html").cards == ["Ampera"])
    #expect(CrowdedIndex.built["wisata/kota-palembang.html"] == nil)
  }

  @Test func `fact checks are cut at 800, the newest first`() throws {
    let checks = try page("cek-fakta.html")
    #expect(checks.links.contains("Semua (800)"))
    #expect(try checks.section("hoaks").items.count == 800)
  }

  @Test func `a ranking shows a hundred KIM, the recap of a region more`() throws {
    let ranking = try page("rekap.html").section("kim")
    #expect(ranking.contains("100 dari 1.502 KIM"))
    #expect(ranking.rows.count == 100)
    #expect(
      ranking.rows.first?.hasPrefix("KIM kim-1501Toman, Babat Toman|1.501|Aktif|12|") == true)
    let muba = try page("rekap/musi-banyuasin.html").section("kim")
    #expect(muba.contains("600 dari 1.501 KIM"))
    #expect(muba.rows.count == 600)
  }

  @Test func `a regency of many KIM shows none of those of its districts`() throws {
    let regency = try page("wilayah/musi-banyuasin.html")
    #expect(!regency.addresses.contains("../kim-7/index.html"))
    let district = try page("wilayah/musi-banyuasin/babat-toman.html")
    #expect(district.addresses.contains("../../kim-7/index.html"))
  }

  @Test func `a page of a split list is in the menu under the list`() throws {
    let muba = try page("umkm/musi-banyuasin.html")
    #expect(muba.menu.count { $0 == "UMKM" } == 1)
    #expect(muba.contains("<a href=\"../umkm.html\" aria-current=\"page\">UMKM</a>"))
  }
}
