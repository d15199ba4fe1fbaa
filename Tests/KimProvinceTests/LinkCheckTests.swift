import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct LinkCheckTests {
  private func diagnostics(_ body: String, fields: String = "") -> [Diagnostic] {
    let writer = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n\(fields)---\n\(body)\n",
      id: .named("keluang/penulis"))
    return ProvinceText().index(of: [writer, ExampleSite.full]).diagnostics.sorted
  }

  @Test(arguments: [
    "[Panen](kim:toman/kegiatan/panen.html)", "[Toman](kim:toman)", "[Kami](kim:keluang/penulis)",
    "[Profil](kim:toman/profil.html)",
  ])
  func `a link to a page that is there is no problem`(link: String) {
    #expect(diagnostics(link).isEmpty)
  }

  @Test func `a link to a KIM that is not there is a warning where it is written`() throws {
    let found = try #require(diagnostics("Lihat [Tomat](kim:tomat).").first)
    #expect(found.severity == .warning)
    #expect(found.code == "link/no-such-site")
    #expect(found.place.path == "sites/keluang/penulis/berita/a.md")
    #expect(found.place.line == 5)
    #expect(found.hint?.id == "maksud Anda 'toman'?")
  }

  @Test func `a link to a page that is not there is a warning`() {
    let found = diagnostics("[Panen](kim:toman/kegiatan/pesta.html)")
    #expect(found.map(\.code) == ["link/no-such-page"])
    #expect(found.first?.place.column == 9, "the address")
  }

  @Test func `kim_terkait is checked too`() {
    let found = diagnostics("Isi.", fields: "kim_terkait: [toman, tak-ada]\n")
    #expect(found.map(\.code) == ["link/no-such-site"])
    #expect(found.first?.place.line == 4)
  }
}
