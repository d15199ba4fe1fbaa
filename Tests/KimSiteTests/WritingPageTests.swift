import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct WritingPageTests {
  @Test func `a site has a page to write on, and its worker, and leads to it from the foot`() throws
  {
    let site = SiteText("").build()
    let page = try #require(site["tulis.html"])
    #expect(page.contains("KIM Sumber Makmur") && page.contains(#""situs":"toman""#))
    #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    #expect(
      page.contains(
        #"<meta property="og:image" content="https://kim.contoh.go.id/toman/foto/kartu."#))
    #expect(site["tulis-kerja.js"] != nil)
    #expect(site["index.html"]?.contains(#"<a href="tulis.html">Tulis kabar</a>"#) == true)
    #expect(site["sitemap.xml"]?.contains("tulis") == false)
  }

  @Test(arguments: [true, false])
  func `a KIM or an index that says tulis: tidak has none`(isOfSite: Bool) {
    let profile = "-- kim.yml --\n\(SiteText.profile)tulis: tidak\n"
    let settings = "-- provinsi.yml --\n\(ProvinceText.settings)tulis: tidak\n"
    let site = SiteText(isOfSite ? profile : "").build(
      province: ProvinceText(isOfSite ? "" : settings))
    #expect(site.diagnostics.found.map(\.code) == [])
    #expect(site["tulis.html"] == nil && site["tulis-kerja.js"] == nil)
    #expect(site["index.html"]?.contains("tulis.html") == false)
  }

  @Test func `nobody can write a page at its address`() {
    let site = SiteText("-- halaman/tulis.md --\n# Tulis\n\nIsi.\n").build()
    #expect(site["tulis.html"]?.contains("KIM-TULISAN") == true)
    #expect(site.diagnostics.found.map(\.severity) == [.error])
  }

  @Test func `broadcasts for KIM stand on it, and on no reader's page`() throws {
    let province = ProvinceText(
      """
      -- siaran/2024-05-30-rekap.md --
      ---
      judul: Rekap akhir tahun
      untuk: kim
      ---
      Kirim rekap.
      """)
    let site = SiteText("").build(province: province)
    #expect(try #require(site["tulis.html"]).contains("Rekap akhir tahun"))
    #expect(site["index.html"]?.contains("Rekap akhir tahun") == false)
  }

  @Test func `it knows where the content is kept`() throws {
    let province = ProvinceText(
      "-- provinsi.yml --\n\(ProvinceText.settings)repositori: https://github.com/a/kim/tree/main/sites\n"
    )
    let page = try #require(SiteText("").build(province: province)["tulis.html"])
    #expect(page.contains(#""gudang":{"layanan":"github","akar":"https://github.com/a/kim""#))
  }
}
