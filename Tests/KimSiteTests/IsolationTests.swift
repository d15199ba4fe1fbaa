import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct IsolationTests {
  @Test func `a post with an error is left out and what it published stays`() {
    let site = SiteText(
      """
      -- berita/rusak.md --
      ---
      judul: Rusak
      ---
      -- berita/sehat.md --
      ---
      judul: Sehat
      tanggal: 2024-05-01
      ---
      Isi.
      """
    ).build()
    #expect(site["berita/rusak.html"] == nil)
    #expect(site["berita/sehat.html"] != nil)
    #expect(site.retention == .outputsOf(sources: ["berita/rusak.md"]))
    #expect(site.diagnostics.found.map(\.code) == ["post/missing-tanggal"])
  }

  @Test func `a site with a broken profile is left as it was, and its posts are checked`() {
    let site = SiteText(
      """
      -- kim.yml --
      nama: KIM Tanpa Kode
      tingkat: desa
      -- berita/rusak.md --
      ---
      judul: [
      ---
      """
    ).build()
    #expect(site.retention == .everything)
    #expect(site.outputs == [])
    #expect(site.summary == nil)
    #expect(
      Set(site.diagnostics.found.map(\.place.path))
        == ["sites/toman/kim.yml", "sites/toman/berita/rusak.md"])
  }

  @Test func `ten mistakes in ten files are ten reports, each with its own line and mend`() {
    let site = SiteText(TenMistakes.archive).build()
    let errors = site.diagnostics.sorted
    #expect(
      errors.map { "\($0.place.path.split(separator: "/").last ?? ""):\($0.place.line) \($0.code)" }
        == TenMistakes.expected)
    for error in errors {
      #expect(error.hint?.id.isEmpty == false, "\(error.code) has no mend")
      #expect(!error.message.en.isEmpty)
    }
    #expect(site["berita/sehat.html"] != nil)
  }

  @Test func `the same input gives the same bytes`() {
    let one = ExampleSite.full.build(province: ExampleSite.province)
    let other = ExampleSite.full.build(province: ExampleSite.province)
    #expect(one.outputs == other.outputs)
    #expect(one.diagnostics == other.diagnostics)
  }

  @Test func `drafts and posts of a later day wait, and a preview shows them`() {
    let text = SiteText(
      """
      -- berita/draf.md --
      ---
      judul: Draf
      draf: true
      tanggal: 2024-05-01
      ---
      -- berita/nanti.md --
      ---
      judul: Nanti
      tanggal: 2024-07-01
      ---
      """)
    #expect(text.build()["berita/draf.html"] == nil)
    #expect(text.build()["berita/nanti.html"] == nil)
    #expect(text.build(province: ProvinceText(day: "2024-07-01"))["berita/nanti.html"] != nil)
    var preview = ProvinceText()
    preview.includesDrafts = true
    #expect(text.build(province: preview)["berita/draf.html"] != nil)
    #expect(text.build(province: preview)["berita/nanti.html"] != nil)
  }
}
