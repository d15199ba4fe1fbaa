import KimModel
import KimTestSupport
import Testing

struct DirectoryTests {
  private static let context = ProvinceText().context

  @Test func `awards, forums, thematic KIM and clusters stand on the directory`() throws {
    let forum = SummaryText.kim(
      "forum", code: "16.06", in: Self.context, name: "FK-KIM", level: .regency
    ) { $0.cluster = "Koordinasi" }
    let thematic = SummaryText.kim(
      "cerita", code: "16.06", in: Self.context, name: "KIM Cerita", level: .thematic
    ) { $0.awards = [Award(name: "KIM Terbaik", giver: "Provinsi", year: 2022)] }
    let page = try #require(ProvinceText().index(over: [forum, thematic])["kim.html"])
    #expect(page.contains("<summary>Forum dan tingkat kabupaten ke atas"))
    #expect(page.contains("<summary>KIM tematik"))
    #expect(page.contains("<summary>Klaster Koordinasi"))
    #expect(page.contains("<b>KIM Terbaik</b> <span class=\"ket\">KIM Cerita · Provinsi · 2022"))
  }

  @Test func `a directory without them says nothing of them`() throws {
    let village = SummaryText.kim("toman", code: "16.06.06.2008", in: Self.context)
    let page = try #require(ProvinceText().index(over: [village])["kim.html"])
    #expect(!page.contains("Menurut jenis"))
    #expect(!page.contains("Penghargaan"))
  }

  @Test func `ids of a page are its own`() throws {
    let index = ProvinceText().index(of: [ExampleSite.full, ExampleSite.empty])
    for output in index.outputs where output.path.string.hasSuffix(".html") {
      let page = try #require(index[output.path.string])
      let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(output.path): \(ids)")
    }
  }
}
