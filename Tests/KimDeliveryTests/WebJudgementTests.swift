import KimDiagnostics
import KimPublish
import Testing

@testable import KimDelivery

/// What is told of pages that hosts show; texts stand for their own hashes here.
struct WebJudgementTests {
  private static let base = "https://kim.example/"
  private static let published = ["index.html": "<p>Beranda</p>", "a.html": "<p>Panen</p>"]

  private func page(_ text: String, status: Int = 200) -> WebLook.Shown {
    WebLook.Shown(answer: .page(status: status, body: Array(text.utf8)), hash: text)
  }

  /// - Parameters:
  ///   - phone: what readers are shown where it is not what was published.
  ///   - robot: what robots are, where it is not what readers are.
  private func look(
    _ path: String, phone: WebLook.Shown? = nil, robot: WebLook.Shown? = nil,
    text: String? = nil
  ) -> WebLook {
    let own = text ?? Self.published[path] ?? ""
    return WebLook(
      path: path, address: Self.base + path, hash: own, phone: phone ?? page(own),
      robot: robot ?? phone ?? page(own))
  }

  private func told(_ looks: [WebLook], originals: [String: String] = published) -> [String] {
    told(WebJudgement(looks, originals: originals.mapValues { Array($0.utf8) }))
  }

  private func told(_ judgement: WebJudgement) -> [String] {
    judgement.diagnostics.sorted.map { problem in
      "\(problem.place.path.dropFirst(Self.base.count)):\(problem.place.column) \(problem.code)"
    }
  }

  @Test func `a host that shows what was published is told nothing of`() {
    #expect(told([look("index.html"), look("a.html")]) == [])
  }

  @Test func `a changed page is told where it begins to differ`() {
    let changed = look("a.html", phone: page("<p>Slot gacor</p>"))
    let found = WebJudgement(
      [look("index.html"), changed], originals: ["a.html": Array("<p>Panen</p>".utf8)])
    #expect(told(found) == ["a.html:4 verify/changed-page"])
    #expect(found.diagnostics.found[0].message.id.contains("gacor"))
    #expect(found.diagnostics.found[0].place.excerpt?.text == "<p>Slot gacor</p>")
  }

  @Test func `words that the published page has itself are not spam`() {
    let text = "<p>Waspada slot gacor</p>"
    let found = WebJudgement(
      [look("a.html", phone: page(text + "<script>"), text: text)],
      originals: ["a.html": Array(text.utf8)])
    let told = found.diagnostics.found.map(\.message.id)
    #expect(told.count == 1 && !told[0].contains("gacor"))
  }

  /// A script of the host, or a minifier.
  @Test func `what is done to every page is told once`() {
    let pages = ["index.html", "a.html", "b.html", "c.html"]
    let looks = pages.map { look($0, phone: page("<script>x</script>" + $0), text: $0) }
    let originals = Dictionary(uniqueKeysWithValues: pages.map { ($0, $0) })
    #expect(told(looks, originals: originals) == ["index.html:1 verify/every-page"])
  }

  @Test func `among pages that are all changed one with spam is told for itself`() {
    var looks = ["index.html", "a.html", "b.html"].map {
      look($0, phone: page("<script>x</script>" + $0), text: $0)
    }
    looks.append(look("c.html", phone: page("<b>judi online</b>"), text: "c.html"))
    #expect(
      told(looks, originals: [:]) == [
        "c.html:0 verify/changed-page", "index.html:0 verify/every-page",
      ])
  }

  @Test func `a page that only robots get otherwise is told`() {
    let hidden = look("a.html", robot: page("<p>Bandar togel</p>"))
    let found = WebJudgement([look("index.html"), hidden], originals: [:])
    #expect(told(found) == ["a.html:0 verify/cloaked"])
    #expect(found.diagnostics.found[0].message.id.contains("togel"))
    let gone = look("a.html", robot: page("", status: 404))
    #expect(told([gone]) == ["a.html:0 verify/cloaked"])
    let away = look("a.html", robot: .init(answer: .elsewhere("https://slot.example/"), hash: nil))
    #expect(told([away]) == ["a.html:0 verify/cloaked"])
  }

  @Test func `where every page is changed only words tell what robots alone get`() {
    let nonce = look("a.html", phone: page("<i>1"), robot: page("<i>2"))
    #expect(told([nonce]) == ["a.html:2 verify/changed-page"])
    let spam = look("a.html", phone: page("<i>1"), robot: page("<i>slot gacor"))
    #expect(
      told([spam], originals: [:]) == ["a.html:0 verify/changed-page", "a.html:0 verify/cloaked"])
  }

  @Test func `a host that turns robots away is a warning, and one for all pages`() {
    let looks = ["index.html", "a.html"].map { look($0, robot: page("", status: 403)) }
    let found = WebJudgement(looks, originals: [:]).diagnostics
    #expect(found.found.map(\.code) == ["verify/robot-refused"] && !found.hasErrors)
  }

  @Test func `what is no page at all is told by its reason`() {
    func shown(_ answer: WebAnswer) -> WebLook.Shown { .init(answer: answer, hash: nil) }
    #expect(told([look("a.html", phone: page("", status: 500))]) == ["a.html:0 verify/page-status"])
    #expect(told([look("a.html", phone: shown(.tooLarge))]) == ["a.html:0 verify/large-page"])
    #expect(told([look("a.html", phone: shown(.none("timeout")))]) == ["a.html:0 verify/no-answer"])
    #expect(
      told([look("a.html", phone: shown(.elsewhere("file:///etc/passwd")))])
        == ["a.html:0 verify/redirect"])
  }

  @Test func `an address that does not exist has to be missing`() {
    func found(_ phone: WebLook.Shown, _ robot: WebLook.Shown) -> [String] {
      var judgement = WebJudgement([], originals: [:])
      judgement.judge(nowhere: [look("x.html", phone: phone, robot: robot)])
      return told(judgement)
    }
    let missing = page("Tidak ada", status: 404)
    #expect(found(missing, missing) == [])
    #expect(found(page("Slot gacor"), missing) == ["x.html:0 verify/not-missing"])
    #expect(found(missing, page("Slot gacor")) == ["x.html:0 verify/not-missing"])
    #expect(found(missing, page("", status: 403)) == [])
    #expect(
      found(.init(answer: .elsewhere(Self.base), hash: nil), missing)
        == ["x.html:0 verify/not-missing"])
  }

  // MARK: Where readers are sent, and which pages are looked at

  @Test(arguments: [
    ("https://kim.example/a", "https://kim.example/b", true),
    ("http://kim.example/", "https://kim.example/", true),
    ("https://kim.example/", "http://kim.example/", false),
    ("https://kim.example/", "https://slot.example/", false),
    ("https://kim.example/", "https://kim.example:8443/", false),
    ("http://kim.example:8080/", "https://kim.example/", false),
  ])
  func `only the same host is followed`(_ from: String, _ to: String, _ isSame: Bool) throws {
    let (from, to) = (try #require(WebOrigin(from)), try #require(WebOrigin(to)))
    #expect(from.leads(to: to) == isSame)
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://x/", "https://", "https://a@b/", "https://a:b:c/", "/x",
  ])
  func `what is no address of the web is no place to follow to`(_ address: String) {
    #expect(WebOrigin(address) == nil)
  }

  @Test func `looked at are home, lists for robots, the newest page and some by choice`() {
    var journal = Journal()
    journal.apply(.begun("0001-abc"))
    let content = HostedFile.Content(size: 1, hash: "")
    let files =
      ["index.html", "feed.xml", "sitemap.xml", "404.html"] + (0..<50).map { "b/\($0).html" }
    for path in files {
      journal.apply(.sent(path, HostedFile(content: content, depth: 0, source: nil)))
    }
    let pages = WebPages(journal, sample: 3)
    #expect(pages.always == ["index.html", "feed.xml", "sitemap.xml"])
    let feed =
      "<link href=\"https://kim.example/\"/><link href='https://kim.example/b/../7.html'/>"
      + "<id>https://kim.example/b/77.html</id><id>https://kim.example/b/7.html</id>"
    let more = pages.more(afterFeed: Array(feed.utf8), at: Self.base)
    #expect(more.contains("b/7.html") && (3...4).contains(more.count))
    #expect(!more.contains("404.html"))
    #expect(pages.nowhere == "kim-0001abc-tidak-ada.html")
  }
}
