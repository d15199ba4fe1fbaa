import KimModel
import KimTestSupport
import Testing

struct ProfileTests {
  func profile(_ fields: String, posts: String = "", day: String = "2024-06-01") throws -> String {
    let site = SiteText(
      """
      -- kim.yml --
      \(SiteText.profile)
      \(fields)
      \(posts)
      """
    ).build(province: ProvinceText(day: day))
    return try #require(site["profil.html"])
  }

  func post(_ name: String, _ day: String, _ adinda: String) -> String {
    "-- \(name).md --\n---\njudul: \(name)\ntanggal: \(day)\nadinda: [\(adinda)]\n---\nIsi.\n"
  }

  @Test(arguments: [("2023-12-31", false), ("2024-01-01", true)])
  func `a term that has ended is said, from the year after its last`(
    day: String, hasEnded: Bool
  ) throws {
    let page = try profile("masa_bakti: \"2018-2023\"", day: day)
    #expect(page.contains("Masa bakti pengurus berakhir pada tahun 2023.") == hasEnded)
  }

  @Test func `a profile shows the map, the accounts and the former site`() throws {
    let page = try profile(
      """
      koordinat: [-2.8, 103.6]
      media_sosial: {instagram: kimsumber, youtube: kimsumber}
      situs_lama: https://lama.contoh.id/
      """)
    #expect(page.contains("href=\"geo:-2.80000,103.60000\""))
    #expect(page.contains("openstreetmap.org/?mlat=-2.80000"))
    #expect(page.contains("href=\"https://www.instagram.com/kimsumber\""))
    #expect(page.contains("href=\"https://www.youtube.com/@kimsumber\""))
    #expect(page.contains("href=\"https://lama.contoh.id/\""))
  }

  @Test func `the six activities are counted by year, in a table and a chart`() throws {
    let page = try profile(
      "",
      posts: post("a", "2023-05-01", "diskusi, diseminasi")
        + post("b", "2024-05-01", "diseminasi") + post("c", "2024-05-02", "diseminasi"))
    #expect(
      page.contains(
        "<tr><th scope=\"row\">Diseminasi</th><td class=\"kanan\">1</td>"
          + "<td class=\"kanan\">2</td><td class=\"kanan\">3</td></tr>"))
    #expect(page.count(of: "<tr><th scope=\"row\">") == 6)
    #expect(page.count(of: "<rect") == 3 + 2)
    #expect(page.contains("role=\"img\" aria-label=\"Grafik batang"))
    #expect(!page.contains("style="))
  }

  @Test func `the page of how to reach a KIM says what kim.yml knows of it`() throws {
    let site = SiteText(
      "-- kim.yml --\n\(SiteText.profile)alamat: Balai Desa\nsurel: kim@contoh.desa.id\n"
        + "-- halaman/kontak.md --\n# Kontak\nDatang saja.\n"
        + "-- halaman/cara.md --\n# Cara\nBegini.\n"
    ).build()
    let contact = try #require(site["kontak.html"])
    let text = try #require(contact.firstRange(of: "Datang saja.")).lowerBound
    let facts = try #require(contact.firstRange(of: "<dd>Balai Desa")).lowerBound
    #expect(text < facts)
    #expect(contact.contains("mailto:kim@contoh.desa.id\">kim@contoh.desa.id</a></dl>"))
    #expect(try !#require(site["cara.html"]).contains("<dd>Balai Desa"))
  }

  @Test func `a profile begins with the KIM's own text`() throws {
    let page = try profile("", posts: "-- halaman/profil.md --\n# Tentang\nKami warga.\n")
    let text = try #require(page.firstRange(of: "Kami warga.")).lowerBound
    let facts = try #require(page.firstRange(of: "<dl class=\"fakta\">")).lowerBound
    #expect(text < facts)
  }

  @Test func `without activities there is no chart`() throws {
    #expect(try !profile("").contains("<svg"))
  }
}
