import KimModel
import KimTestSupport
import Testing

@testable import KimSiteWork

struct SummaryFileTests {
  private func summary() throws -> SiteSummary {
    let region = Region(code: try #require(RegionCode("16.06")), name: "Kabupaten Musi Banyuasin")
    var summary = SiteSummary(
      id: .named("muba/kim"), name: "KIM Toman", level: .regency,
      locality: Locality(code: region.code, regions: [region]))
    summary.regionName = "Musi Banyuasin Raya"
    summary.motto = "Kabar untuk warga"
    summary.cluster = "Perairan"
    summary.webAddress = WebAddress("https://kim.contoh.example/")
    summary.counts = [.berita: 3, .umkm: 1]
    return summary
  }

  @Test func `an outline has what a search needs to know of a site`() throws {
    let summary = try summary()
    #expect(SummaryFile.outline(from: summary.json) == summary)
    #expect(SummaryFile.summary(from: summary.json) == summary)
  }

  @Test func `an outline has no posts`() throws {
    var summary = try summary()
    let outline = summary
    summary.newest = [
      PostSummary(
        path: try #require(OutputPath("berita/a.html")), type: .berita, title: "A",
        day: try #require(Day(iso: "2024-05-01")), summary: "", photo: nil)
    ]
    #expect(SummaryFile.outline(from: summary.json) == outline)
  }

  @Test func `what another version wrote is neither`() throws {
    var summary = try summary()
    summary.version = 99
    #expect(SummaryFile.summary(from: summary.json) == nil)
    #expect(SummaryFile.outline(from: summary.json) == nil)
    #expect(SummaryFile.outline(from: Array("{}".utf8)) == nil)
  }
}
