import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct SiteBuilderTests {
  @Test func `a broadcast appears on the home page`() throws {
    let site = SiteText("").build(province: .announcing("Vaksinasi ternak"))
    #expect(try #require(site["index.html"]).contains("Vaksinasi ternak"))
  }

  @Test func `a post has its page`() throws {
    let site = SiteText(
      """
      -- kegiatan/2024-05-20-panen.md --
      ---
      judul: Panen raya
      ---
      Warga **memanen** padi.
      """
    ).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let page = try #require(site["kegiatan/panen.html"])
    #expect(page.contains(#"<div class="e-content"><p>Warga <strong>memanen</strong> padi.</p>"#))
  }
}
