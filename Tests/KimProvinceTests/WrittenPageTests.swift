import KimModel
import KimTestSupport
import Testing

/// Pages and broadcasts that the index's mentor writes.
struct WrittenPageTests {
  private func index(_ archive: String, day: String = "2024-06-01") -> BuiltSite {
    ProvinceText(archive, day: day).index(of: [ExampleSite.empty])
  }

  private static let pages = """
    -- halaman/bergabung.md --
    ---
    judul: Cara bergabung
    ringkasan: Siapa saja boleh ikut.
    ---
    Datang ke balai desa.
    -- halaman/dasar/hukum.md --
    # Dasar hukum
    Aturan.

    """

  @Test func `a page is published with its title, its text and its place`() throws {
    let page = try IndexPageText("dasar/hukum.html", of: index(Self.pages))
    #expect(page.contains("Dasar hukum</h1>"))
    #expect(page.contains("<p>Aturan.</p>"))
    #expect(page.addresses.contains("../index.html"))
  }

  @Test func `pages at the root are in the menu, others are not`() throws {
    let page = try IndexPageText("index.html", of: index(Self.pages))
    #expect(page.menu.contains("Cara bergabung"))
    #expect(!page.menu.contains("Dasar hukum"))
  }

  @Test func `a page is described by its summary`() throws {
    let page = try IndexPageText("bergabung.html", of: index(Self.pages))
    #expect(
      page.contains(
        "<meta name=\"description\" property=\"og:description\" content=\"Siapa saja boleh ikut.\">"
      ))
  }

  @Test func `a page knows the file that it comes from, a generated one has none`() {
    let sources = Dictionary(
      uniqueKeysWithValues: index(Self.pages).outputs.map { ($0.path.string, $0.source) })
    #expect(sources["bergabung.html"] == "halaman/bergabung.md")
    #expect(sources["index.html"] == .some(nil))
  }

  @Test func `the index says how to read it with weak eyes, and whom to tell`() throws {
    let settings = ProvinceText.settings.replacing(
      "{nama: Diskominfo Sumatera Selatan}",
      with: "{nama: Diskominfo, whatsapp: \"0812-3456-7890\"}")
    let page = try IndexPageText("aksesibilitas.html", of: index("-- provinsi.yml --\n\(settings)"))
    #expect(page.contains("<h1>Aksesibilitas</h1>") && page.contains("wa.me/6281234567890"))
    let home = try IndexPageText("index.html", of: index(""))
    #expect(home.addresses.contains("aksesibilitas.html"))
    #expect(!home.menu.contains("Aksesibilitas"))
  }

  @Test func `a mentor may write that page, once`() throws {
    let index = index("-- halaman/aksesibilitas.md --\n# Mudah dibaca\nKata kami.\n")
    let page = try IndexPageText("aksesibilitas.html", of: index)
    #expect(page.contains("<p>Kata kami.</p>") && !page.contains("WCAG"))
    #expect(index.outputs.count { $0.path.string == "aksesibilitas.html" } == 1)
    #expect(!page.menu.contains("Mudah dibaca"))
  }

  private static let broadcasts = """
    -- siaran/2024-05-30-vaksinasi.md --
    ---
    judul: Vaksinasi ternak
    wilayah: "16.06"
    berlaku_sampai: 2024-06-30
    ---
    Di setiap kecamatan.
    -- siaran/2024-05-31-lomba.md --
    ---
    judul: Lomba KIM
    ---
    Ayo ikut.
    -- siaran/2024-06-20-nanti.md --
    ---
    judul: Siaran nanti
    ---
    Isi.
    -- siaran/2024-01-01-lalu.md --
    ---
    judul: Siaran lalu
    berlaku_sampai: 2024-02-01
    ---
    Isi.

    """

  @Test func `broadcasts that hold stand on the home page and in their list, newest first`() throws
  {
    let index = index(Self.broadcasts)
    let home = try IndexPageText("index.html", of: index).section("siaran")
    #expect(home.links == ["Semua siaran", "Lomba KIM", "Vaksinasi ternak"])
    let list = try IndexPageText("siaran/index.html", of: index)
    #expect(list.headings == ["Lomba KIM", "Vaksinasi ternak"])
    #expect(list.addresses.contains("../siaran/lomba.html"))
    #expect(list.menu.contains("Siaran"))
  }

  @Test func `a broadcast says whom it is for and until when it holds`() throws {
    let index = index(Self.broadcasts)
    let one = try IndexPageText("siaran/vaksinasi.html", of: index)
    #expect(one.contains("<dt>Untuk<dd>Kabupaten Musi Banyuasin<dt>Berlaku sampai<dd>30 Juni 2024"))
    #expect(one.contains("Dari <b class=\"p-author\">Diskominfo Sumatera Selatan</b>"))
    let all = try IndexPageText("siaran/lomba.html", of: index)
    #expect(all.contains("<dt>Untuk<dd>semua KIM di Provinsi Sumatera Selatan</dl>"))
  }

  @Test func `a broadcast that has ended, or not begun, is not on the index`() {
    let index = index(Self.broadcasts)
    #expect(index["siaran/lalu.html"] == nil && index["siaran/nanti.html"] == nil)
    let later = self.index(Self.broadcasts, day: "2024-06-20")
    #expect(later["siaran/nanti.html"] != nil && later["siaran/vaksinasi.html"] != nil)
    #expect(self.index(Self.broadcasts, day: "2024-07-01")["siaran/vaksinasi.html"] == nil)
  }

  @Test func `an index without broadcasts has no list of them`() throws {
    let index = index("")
    #expect(index["siaran/index.html"] == nil)
    #expect(try !IndexPageText("index.html", of: index).menu.contains("Siaran"))
  }

  @Test func `the page for lost addresses leads home from wherever a host shows it`() throws {
    let page = try IndexPageText("404.html", of: index(""))
    #expect(page.addresses.contains("https://kim.contoh.go.id/index.html"))
    #expect(page.addresses.contains("https://kim.contoh.go.id/kim.html"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func `the foot of every page names the mentor and the data`() throws {
    let settings = """
      -- provinsi.yml --
      judul: KIM Muba
      kode_wilayah: "16"
      pembina: {nama: Diskominfo, whatsapp: 0812-0000-0001, surel: kim@contoh.go.id, situs: "https://contoh.go.id/"}

      """
    let page = try IndexPageText("kim.html", of: index(settings))
    let foot = page.addresses.suffix(7)
    #expect(
      foot == [
        "https://contoh.go.id/", "https://wa.me/6281200000001", "mailto:kim@contoh.go.id",
        "tulis.html", "data/kim.csv", "aksesibilitas.html", "https://wa.me/6281200000001",
      ])
    #expect(page.contains("Pembina: Diskominfo"))
  }
}
