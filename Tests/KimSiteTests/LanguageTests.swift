import KimDiagnostics
import KimModel
import KimTestSupport
import KimTheme
import Testing

/// Sites and posts in other languages.
struct LanguageTests {
  private static func profile(_ language: String) -> String {
    """
    -- kim.yml --
    nama: KIM Sumber Makmur
    kode_wilayah: "16.06.06.2008"
    tingkat: desa
    bahasa: \(language)

    """
  }

  private static func post(_ language: String?, name: String = "panen") -> String {
    """
    -- berita/\(name).md --
    ---
    judul: Harvest \(name)
    tanggal: 20 Mei 2024\(language.map { "\nbahasa: \($0)" } ?? "")
    ---
    The harvest was good.

    """
  }

  @Test(arguments: ["en", "en-GB", "Inggris", "bahasa Inggris", "English"])
  func `a site speaks its language on every page`(written: String) throws {
    let site = SiteText(Self.profile(written) + Self.post(nil)).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let pages = site.outputs.map(\.path.string).filter { $0.hasSuffix(".html") }
    for path in pages where path != "tulis.html" {
      let page = try #require(site[path])
      #expect(page.contains("<html lang=\"en\">"), "\(path)")
    }
    let home = try #require(site["index.html"])
    #expect(home.contains("content=\"en_GB\""))
    #expect(home.contains(">Latest news<") && home.contains("20 May 2024"))
    #expect(!home.contains("Beranda") && !home.contains("Kabar terbaru"))
    let feed = try #require(site["feed.json"])
    #expect(feed.contains("\"language\":\"en\""))
    #expect(try #require(site["feed.xml"]).contains("xml:lang=\"en\""))
    #expect(try #require(site["berita/panen.html"]).contains("\"inLanguage\":\"en\""))
  }

  @Test func `the page on which writers write stays Indonesian`() throws {
    let site = SiteText(Self.profile("en") + Self.post(nil)).build()
    #expect(try #require(site["tulis.html"]).contains("<html lang=id>"))
  }

  @Test func `a Javanese site has Javanese days`() throws {
    let site = SiteText(Self.profile("jv") + Self.post(nil)).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let page = try #require(site["berita/panen.html"])
    #expect(page.contains("<html lang=\"jv\">") && page.contains("Senèn, 20 Mèi 2024"))
  }

  @Test func `a post in another language has its page in it, and the site stays as it was`() throws
  {
    let site = SiteText(Self.post("en") + Self.post(nil, name: "rapat")).build()
    let plain = SiteText(Self.post(nil) + Self.post(nil, name: "rapat")).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let page = try #require(site["berita/panen.html"])
    #expect(page.contains("<html lang=\"en\">") && page.contains("Monday, 20 May 2024"))
    #expect(page.contains(">Skip to content<") && !page.contains("Ke isi"))
    for path in ["index.html", "berita/rapat.html", "berita/index.html", "arsip.html"] {
      #expect(site[path] == plain[path], "\(path)")
    }
    #expect(try #require(site["feed.xml"]).contains("<entry xml:lang=\"en\">"))
    #expect(try #require(site["feed.json"]).contains("\"language\":\"en\",\"content_text\""))
  }

  @Test func `what Markdown adds to a text is in its language too`() throws {
    let text = """
      -- berita/panen.md --
      ---
      judul: Harvest
      tanggal: 20 Mei 2024
      bahasa: en
      ---
      > [!NOTE]
      > Bring a sack.

      - [x] Rice[^1]

      [^1]: Of the south field.

      """
    let page = try #require(SiteText(text).build()["berita/panen.html"])
    for word in [">Note</p>", "aria-label=\"Done\"", "aria-label=\"Footnotes\""] {
      #expect(page.contains(word), "\(word)")
    }
  }

  @Test func `a post that names the site's own language changes nothing`() throws {
    let site = SiteText(Self.post("id")).build()
    let plain = SiteText(Self.post(nil)).build()
    for output in plain.outputs where output.path.string.hasSuffix(".html") {
      let path = output.path.string
      #expect(site[path] == plain[path], "\(path)")
    }
  }

  @Test func `a language that the theme does not speak is told, and the page stays Indonesian`()
    throws
  {
    let site = SiteText(Self.profile("su") + Self.post("ban")).build()
    let found = site.diagnostics.found
    #expect(Set(found.map(\.code)) == ["site/unknown-language", "post/unknown-language"])
    let places = Set(found.map { "\($0.place.path):\($0.place.line):\($0.place.column)" })
    #expect(places == ["sites/toman/kim.yml:4:9", "sites/toman/berita/panen.md:4:9"])
    #expect(try #require(site["berita/panen.html"]).contains("<html lang=\"id\">"))
  }

  @Test func `a language that is none is told with what would be one`() {
    let site = SiteText(Self.profile("bahasa kita")).build()
    #expect(site.diagnostics.found.map(\.code) == ["site/wrong-value"])
  }

  @Test func `what the index says of a site is in the index's language`() throws {
    let claim = """
      -- klarifikasi/bansos.md --
      ---
      judul: Bansos
      tanggal: 20 Mei 2024
      klaim: Semua warga mendapat bansos.
      vonis: hoaks
      ---
      Tidak benar.

      """
    let english = SiteText(Self.profile("en") + claim).build()
    #expect(try #require(english["klarifikasi/bansos.html"]).contains("Hoax"))
    #expect(english.summary?.newest.map(\.note) == ["Hoaks"])
    let province = ProvinceText(
      "-- provinsi.yml --\n" + ProvinceText.settings + "bahasa: en\n")
    let indonesian = SiteText(claim).build(province: province)
    #expect(try #require(indonesian["klarifikasi/bansos.html"]).contains("Hoaks"))
    #expect(indonesian.summary?.newest.map(\.note) == ["Hoax"])
  }
}
