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
    #expect(page.contains("<meta name=robots content=noindex>"))
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

  /// The mentor of the index, the KIM's own lines, and who gets the file.
  @Test(arguments: [
    ("", "", #"[{"n":"KIM Sumber Makmur"}]"#),
    (
      "", "whatsapp: 0812-0000-0002\n",
      #"[{"n":"KIM Sumber Makmur (0812-0000-0002)","u":"https://wa.me/6281200000002"}]"#
    ),
    (
      "pembina:\n  nama: Diskominfo\n  whatsapp: 0813-0000-0003\n", "whatsapp: 0812-0000-0002\n",
      #"[{"n":"Diskominfo (0813-0000-0003)","u":"https://wa.me/6281300000003"}]"#
    ),
    (
      "pembina:\n  nama: Diskominfo\n  surel: a@contoh.example\n", "",
      #"[{"n":"Diskominfo","u":"mailto:a@contoh.example"}]"#
    ),
    (
      "pembina:\n  nama: Diskominfo\n  whatsapp: 0813-0000-0003\n",
      "pembina: Diskominfo Muba\nwhatsapp: 0812-0000-0002\n",
      #"[{"n":"KIM Sumber Makmur (0812-0000-0002)","u":"https://wa.me/6281200000002"},{"n":"Diskominfo Muba"}]"#
    ),
    (
      "pembina:\n  nama: Diskominfo\n  whatsapp: 0813-0000-0003\n", "pembina: Diskominfo Muba\n",
      #"[{"n":"Diskominfo Muba"}]"#
    ),
  ])
  func `who gets the file is the mentor, after the KIM where only that has a number`(
    index: String, own: String, recipients: String
  ) throws {
    let settings = ProvinceText.settings.split(separator: "\n").filter { !$0.contains("pembina") }
    let province = ProvinceText(
      "-- provinsi.yml --\n\(settings.joined(separator: "\n"))\n\(index)")
    let site = SiteText("-- kim.yml --\n\(SiteText.profile)\(own)").build(province: province)
    #expect(try #require(site["tulis.html"]).contains(#""penerima":\#(recipients),"#))
  }

  @Test func `it knows where the content is kept`() throws {
    let province = ProvinceText(
      "-- provinsi.yml --\n\(ProvinceText.settings)repositori: https://github.com/a/kim/tree/main/sites\n"
    )
    let page = try #require(SiteText("").build(province: province)["tulis.html"])
    #expect(page.contains(#""gudang":{"layanan":"github","akar":"https://github.com/a/kim""#))
  }
}
