import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// An index in another language than its sites.
struct IndexLanguageTests {
  private static let news = SiteText(
    """
    -- berita/panen.md --
    ---
    judul: Panen raya
    tanggal: 20 Mei 2024
    ---
    Warga memanen padi.
    """)

  private func index(_ language: String) -> BuiltSite {
    ProvinceText("-- provinsi.yml --\n\(ProvinceText.settings)bahasa: \(language)\n")
      .index(of: [Self.news])
  }

  @Test func `an index speaks its language on every page`() throws {
    let index = index("en")
    #expect(index.diagnostics.found.map(\.message.id) == [])
    for output in index.outputs where output.path.string.hasSuffix(".html") {
      let page = try #require(index[output.path.string])
      #expect(page.contains("<html lang=\"en\">"), "\(output.path)")
    }
    let home = try #require(index["index.html"])
    #expect(home.contains("Village news from all over Sumatera Selatan"))
    #expect(home.contains("20 May 2024") && home.contains("\"inLanguage\":\"en\""))
    #expect(home.contains("Berita") == false && home.contains("Panen raya"))
    #expect(try #require(index["feed.xml"]).contains("xml:lang=\"en\""))
  }

  @Test func `data keep their columns and words`() throws {
    let (english, indonesian) = (index("en"), index("id"))
    for path in ["data/kim.csv", "data/kim.json", "data/rekap.csv", "data/rekap.json"] {
      #expect(english[path] != nil && english[path] == indonesian[path], "\(path)")
    }
  }

  @Test func `a language that the theme does not speak is told at its place`() throws {
    let index = index("su")
    let found = try #require(index.diagnostics.found.first)
    #expect(index.diagnostics.found.map(\.code) == ["province/unknown-language"])
    #expect(found.place.line == 5 && found.place.column == 9)
    #expect(try #require(index["index.html"]).contains("<html lang=\"id\">"))
  }
}
