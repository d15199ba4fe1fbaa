import KimDiagnostics
import KimModel
import KimPublish
import Testing

struct IndexNowTests {
  @Test(arguments: [
    ("a1b2c3d4", true), (String(repeating: "a", count: 128), true), ("a-b-c-d-e", true),
    ("short", false), (String(repeating: "a", count: 129), false), ("a1b2/../c3d4", false),
    ("a1b2c3d4\"", false), ("a1b2c3d4 ", false),
  ])
  func `a key is 8 to 128 letters, digits and hyphens`(_ text: String, _ isKey: Bool) {
    #expect((IndexNowKey(text) != nil) == isKey)
  }

  @Test func `search engines are told of pages that came, changed and went`() throws {
    let base = try #require(WebAddress("https://kim.example/situs/"))
    func file(_ path: String, _ stage: DeliveryStage) -> WantedFile {
      WantedFile(
        path: path, content: HostedFile.Content(size: 1, hash: "x"), depth: 0, source: nil,
        stage: stage)
    }
    var journal = Journal()
    journal.apply(
      .sent(
        "lama.html",
        HostedFile(content: HostedFile.Content(size: 1, hash: "y"), depth: 0, source: nil)))
    let plan = PublishPlan(
      [file("index.html", .home), file("404.html", .pages), file("foto/a.webp", .shown)],
      over: journal, on: HostListing(),
      after: BuildOutcome(retentions: [nil: .outputsOf(sources: [])]))
    let changed = ChangedAddresses(of: plan, at: base)
    #expect(
      changed.addresses == [
        "https://kim.example/situs/index.html", "https://kim.example/situs/lama.html",
      ])
    let key = try #require(IndexNowKey("a1b2c3d4"))
    #expect(
      key.request(for: changed)
        == "{\"host\":\"kim.example\",\"key\":\"a1b2c3d4\","
        + "\"keyLocation\":\"https://kim.example/situs/a1b2c3d4.txt\",\"urlList\":["
        + "\"https://kim.example/situs/index.html\",\"https://kim.example/situs/lama.html\"]}")
  }
}
