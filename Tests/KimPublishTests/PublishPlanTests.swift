import KimModel
import Testing

@testable import KimPublish

struct PublishPlanTests {
  private static func hash(_ digit: Int) -> String {
    String(repeating: String(digit % 10), count: 64)
  }

  private func wanted(
    _ path: String, _ digit: Int = 1, depth: Int = 0, source: String? = nil
  ) throws -> WantedFile {
    let names = path.split(separator: "/").dropFirst(depth).joined(separator: "/")
    let inner = try #require(OutputPath(names))
    return WantedFile(
      path: path, content: HostedFile.Content(size: 5, hash: Self.hash(digit)), depth: depth,
      source: source,
      stage: DeliveryStage(of: inner, isOfIndex: depth == 0, hasSource: source != nil))
  }

  private func journal(_ files: [WantedFile]) -> Journal {
    var journal = Journal()
    for file in files { journal.apply(.sent(file.path, file.published)) }
    return journal
  }

  private let toman = SiteID("kim-toman")

  private func outcome(_ toman: BuiltSite.Retention? = .outputsOf(sources: [])) -> BuildOutcome {
    var retentions: [SiteID?: BuiltSite.Retention] = [:]
    retentions.updateValue(.outputsOf(sources: []), forKey: nil)
    if let toman, let id = self.toman { retentions.updateValue(toman, forKey: id) }
    return BuildOutcome(retentions: retentions)
  }

  private func plan(
    _ wanted: [WantedFile], over journal: Journal = Journal(),
    on listing: HostListing = HostListing(),
    after outcome: BuildOutcome? = nil, keeps: Bool = false, adopts: Bool = false
  ) -> PublishPlan {
    PublishPlan(
      wanted, over: journal, on: listing, after: outcome ?? self.outcome(), keeps: keeps,
      adopts: adopts)
  }

  // MARK: What goes, and when

  @Test func `only what changed goes, a change of equal size too`() throws {
    let old = try journal([wanted("a.html"), wanted("b.html")])
    let plan = try plan([wanted("a.html", 2), wanted("b.html"), wanted("c.html")], over: old)
    #expect(plan.uploads.map(\.path) == ["c.html", "a.html"])
    #expect(plan.unchanged.map(\.path) == ["b.html"] && plan.deletions.isEmpty)
  }

  @Test func `a file that was cut while it was sent goes again`() throws {
    var old = Journal()
    let file = try wanted("a.html")
    old.apply(.announced("a.html", file.announced))
    let plan = plan([file], over: old, on: HostListing(["a.html": .file(2)]))
    #expect(plan.uploads == [file] && plan.obstacles.isEmpty)
  }

  @Test func `what others show or lead to goes before them`() throws {
    let site = ["kim-toman/foto/a.0123456789.jpg", "kim-toman/aset/gaya.0123456789.css"]
    let files =
      try ["index.html", "kim.html", "sitemap.xml", "robots.txt"].map { try wanted($0) }
      + (site + ["kim-toman/index.html", "kim-toman/berita/index.html", "kim-toman/feed.xml"])
      .map { try wanted($0, depth: 1) }
      + [
        wanted("kim-toman/berita/lama.html", 2, depth: 1, source: "berita/lama.md"),
        wanted("kim-toman/berita/baru.html", depth: 1, source: "berita/baru.md"),
      ]
    let old = try journal([
      wanted("kim-toman/berita/lama.html", depth: 1, source: "berita/lama.md")
    ])
    #expect(
      plan(files, over: old).uploads.map(\.path) == site.sorted() + [
        "kim-toman/berita/baru.html", "kim-toman/berita/lama.html", "kim-toman/berita/index.html",
        "kim-toman/index.html", "kim.html", "index.html", "kim-toman/feed.xml", "robots.txt",
        "sitemap.xml",
      ])
  }

  // MARK: What is deleted

  @Test func `what no source produces any more is deleted, pages before what they show`() throws {
    let old = try journal([
      wanted("kim-toman/aset/a.0123456789.css", depth: 1),
      wanted("kim-toman/berita/a.html", depth: 1, source: "berita/a.md"),
      wanted("kim-toman/z.html", depth: 1),
    ])
    let plan = try plan([wanted("index.html")], over: old)
    #expect(
      plan.deletions == [
        "kim-toman/berita/a.html", "kim-toman/z.html", "kim-toman/aset/a.0123456789.css",
      ])
  }

  @Test func `a broken post's page stays, with all that it may show`() throws {
    let old = try journal([
      wanted("kim-toman/berita/a.html", depth: 1, source: "berita/a.md"),
      wanted("kim-toman/berita/b.html", depth: 1, source: "berita/b.md"),
      wanted("kim-toman/foto/a.0123456789.jpg", depth: 1), wanted("kim-toman/x.html", depth: 1),
    ])
    let outcome = outcome(.outputsOf(sources: ["berita/a.md"]))
    #expect(
      plan([], over: old, after: outcome).deletions == [
        "kim-toman/berita/b.html", "kim-toman/x.html",
      ])
  }

  @Test func `of a site that was left as it was nothing is deleted`() throws {
    let old = try journal([wanted("kim-toman/x.html", depth: 1)])
    #expect(plan([], over: old, after: outcome(.everything)).deletions == [])
  }

  @Test func `a site that nothing is known of stays, and one that is gone goes`() throws {
    let old = try journal([wanted("kim-toman/x.html", depth: 1)])
    #expect(plan([], over: old, after: outcome(nil)).deletions == [])
    let lost = BuildOutcome(retentions: [:], lost: Set([toman].compactMap { $0 }))
    #expect(plan([], over: old, after: lost).deletions == ["kim-toman/x.html"])
  }

  @Test func `what is kept is listed and not deleted`() throws {
    let plan = try plan([], over: journal([wanted("x.html")]), keeps: true)
    #expect(plan.deletions == [] && plan.spared == ["x.html"])
  }

  /// A flash disk has one file under both names.
  @Test func `a file whose name lives on in other letters is not deleted`() throws {
    let plan = try plan([wanted("Lama.html")], over: journal([wanted("lama.html")]))
    #expect(plan.deletions == [])
  }

  @Test(arguments: ["../x.html", ".htaccess", "a//b.html", "/etc/passwd"])
  func `a journal that somebody has changed deletes nothing outside`(_ path: String) throws {
    var old = Journal()
    old.apply(.sent(path, try wanted("a.html").published))
    #expect(plan([], over: old).deletions == [])
  }

  // MARK: What is in the way

  @Test func `a file of others in our place is an obstacle unless it is adopted`() throws {
    let listing = HostListing(["index.html": .file(9), "lain.html": .file(1)])
    #expect(try plan([wanted("index.html")], on: listing).obstacles == ["index.html"])
    let adopted = try plan([wanted("index.html")], on: listing, adopts: true)
    #expect(adopted.obstacles == [] && adopted.uploads.map(\.path) == ["index.html"])
  }

  @Test func `a folder in a file's place is adopted by nobody`() throws {
    let listing = HostListing(["index.html": .other])
    #expect(try plan([wanted("index.html")], on: listing, adopts: true).obstacles == ["index.html"])
  }
}
