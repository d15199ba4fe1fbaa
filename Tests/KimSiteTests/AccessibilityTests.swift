import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// The page about reading with weak eyes, ears, hands or telephones.
struct AccessibilityTests {
  private func page(
    _ fields: String = "", others: String = "", province: ProvinceText = ProvinceText()
  ) throws -> String {
    let site = SiteText("-- kim.yml --\n\(SiteText.profile)\(fields)\n\(others)")
      .build(province: province)
    return try #require(site["aksesibilitas.html"])
  }

  @Test func `every site has the page, and each of its pages leads there`() throws {
    let site = SiteText("-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-02\n---\nIsi.\n")
      .build()
    #expect(site["aksesibilitas.html"]?.contains("<h1>Aksesibilitas</h1>") == true)
    #expect(
      site["index.html"]?.contains("<a href=\"aksesibilitas.html\">Aksesibilitas</a>") == true)
    #expect(
      site["berita/a.html"]?.contains("<a href=\"../aksesibilitas.html\">Aksesibilitas</a>") == true
    )
    #expect(site["sitemap.xml"]?.contains("/toman/aksesibilitas.html</loc>") == true)
  }

  @Test func `it says whom to tell, the KIM first`() throws {
    let own = try page("whatsapp: \"0812-3456-7890\"\nsurel: kim@contoh.id\n")
    #expect(own.contains("Ada yang sulit dibaca?"))
    #expect(own.contains("wa.me/6281234567890") && own.contains("mailto:kim@contoh.id"))
  }

  @Test func `a KIM that nobody can reach has its mentor there`() throws {
    let settings = ProvinceText.settings.replacing(
      "{nama: Diskominfo Sumatera Selatan}",
      with: "{nama: Diskominfo Sumatera Selatan, surel: kominfo@contoh.id}")
    let page = try page(province: ProvinceText("-- provinsi.yml --\n\(settings)"))
    #expect(page.contains("Ada yang sulit dibaca?") && page.contains("mailto:kominfo@contoh.id"))
  }

  @Test func `where nobody can be reached, nobody is promised to answer`() throws {
    #expect(try !page().contains("Beri tahu kami"))
  }

  @Test func `who writes the page has their own words, and no entry in the menu`() throws {
    let page = try page(
      others: "-- halaman/aksesibilitas.md --\n---\njudul: Mudah dibaca\n---\nKata kami.\n")
    #expect(page.contains("<h1>Mudah dibaca</h1>") && page.contains("<p>Kata kami.</p>"))
    #expect(!page.contains("pembaca layar"))
    let menu = try #require(page.firstMatch(of: /<nav class="menu.*?<\/nav>/)).0
    #expect(!menu.contains("Mudah dibaca"))
  }

  @Test func `a former address of a post never takes its place`() throws {
    let site = SiteText(
      "-- a.md --\n---\njudul: A\ntanggal: 2024-05-02\nalias: /Aksesibilitas.html\n---\nIsi.\n"
    ).build()
    #expect(site["aksesibilitas.html"]?.contains("<h1>Aksesibilitas</h1>") == true)
    #expect(site.diagnostics.found.map(\.code) == ["site/reserved-address"])
  }

  @Test func `it tells machines the way to it`() throws {
    #expect(try page().contains("\"BreadcrumbList\""))
  }
}
