import KimDiagnostics
import KimModel
import Testing

struct BuiltSiteTests {
  private func output(_ path: String, _ text: String, source: String? = nil) throws -> Output {
    Output(try #require(OutputPath(path)), .bytes(Array(text.utf8)), source: source)
  }

  @Test func `outputs stand in the order of their paths`() throws {
    let built = BuiltSite(outputs: [try output("b.html", "b"), try output("a.html", "a")])
    #expect(built.outputs.map(\.path.string) == ["a.html", "b.html"])
    #expect(built["b.html"] == "b")
    #expect(built.diagnostics.isEmpty)
  }

  @Test func `of two outputs with one path the first counts, with an error that names both`()
    throws
  {
    let built = BuiltSite(
      outputs: [
        try output("a.html", "satu", source: "berita/a.md"), try output("b.html", "b"),
        try output("a.html", "dua", source: "halaman/a.md"),
      ], from: "sites/toman")
    #expect(built.outputs.map(\.path.string) == ["a.html", "b.html"])
    #expect(built["a.html"] == "satu")
    let found = try #require(built.diagnostics.found.first)
    #expect(built.diagnostics.errorCount == 1)
    #expect(found.code == "site/two-outputs")
    #expect(found.place.path == "sites/toman/halaman/a.md")
    #expect(
      found.message.id == "a.html dibuat dua kali: oleh sites/toman/berita/a.md dan oleh "
        + "sites/toman/halaman/a.md; hanya yang pertama diterbitkan")
  }

  @Test(arguments: [(nil, "halaman/a.md"), ("halaman/a.md", nil)] as [(String?, String?)])
  func `a page of the site itself is named as such`(first: String?, second: String?) throws {
    let built = BuiltSite(
      outputs: [
        try output("a.html", "satu", source: first), try output("a.html", "dua", source: second),
      ], from: "sites/toman")
    let found = try #require(built.diagnostics.found.first)
    #expect(found.place.path == "sites/toman/halaman/a.md")
    #expect(found.message.id.contains("oleh situs ini sendiri"))
    #expect(found.message.en.contains("by the site itself"))
    #expect(built["a.html"] == "satu")
  }

  @Test func `the same file twice is no problem`() throws {
    let built = BuiltSite(outputs: [try output("a.html", "a"), try output("a.html", "a")])
    #expect(built.outputs.count == 1)
    #expect(built.diagnostics.isEmpty)
  }

  @Test func `a build with something replaced keeps all the rest`() throws {
    let validity = Validity(first: Moment("2024-05-01"), end: Moment("2024-06-01"))
    let code = try #require(RegionCode("16.06"))
    let summary = SiteSummary(
      id: try #require(SiteID("toman")), name: "KIM", level: .regency,
      locality: Locality(code: code, regions: []))
    let built = BuiltSite(
      outputs: [try output("a.html", "a"), try output("b.html", "b")], summary: summary,
      retention: .outputsOf(sources: ["c.md"]), validity: validity)
    let changed = built.keeping { $0.path.string == "b.html" }.replacing(isProvisional: true)
    #expect(changed.outputs.map(\.path.string) == ["b.html"])
    #expect(changed.summary == summary)
    #expect(changed.retention == .outputsOf(sources: ["c.md"]))
    #expect(changed.validity == validity)
    #expect(changed.isProvisional && !built.isProvisional)
    #expect(changed.replacing(retention: .everything).isProvisional)
  }
}
