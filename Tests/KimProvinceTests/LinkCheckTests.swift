import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimProvince

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

  /// Each site links to twelve others by the name that their regency had.
  private func renamed(_ count: Int) -> [SiteSummary] {
    let province = ProvinceText().context
    return (0..<count).map { number in
      let id = "musi-baru/kim-\(1000 + number)"
      return SummaryText.kim(id, code: "16.06.06.2008", in: province) { site in
        site.links = (1...12).map { step in
          let other = 1000 + (number + step * 7) % count
          return SiteReference(
            path: "musi-lama/kim-\(other)/index.html", place: Place(path: "sites/a.md"))
        }
      }
    }
  }

  @Test func `links into a regency of another name take a time that grows as they do`() {
    let works = [200, 400, 800].map { LinkCheck(renamed($0)).check() }
    #expect(works.map(\.diagnostics.warningCount) == [2400, 4800, 9600])
    #expect(works[0].steps > 2400)
    for (small, large) in zip(works, works.dropFirst()) {
      #expect(large.steps * 10 < small.steps * 25, "\(small.steps) \(large.steps)")
    }
  }
}
