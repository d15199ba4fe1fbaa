import KimDiagnostics
import Synchronization
import Testing

@testable import KimMarkdown

struct LinkTests {
  @Test(arguments: [
    ("[a](profil.md)", "<a href=\"../profil.html\">a</a>"),
    ("[a](profil.md#b \"c\")", "<a href=\"../profil.html#b\" title=\"c\">a</a>"),
    ("[a](foto%20besar.jpg)", "<a href=\"foto%20besar.jpg\">a</a>"),
    ("[*a*](tidak-ada.md)", "<em>a</em>"),
    ("[a](kim:kim-toman)", "<a href=\"../../kim-toman/index.html\">a</a>"),
    ("[a](kim:x)", "a"), ("[a]()", "a"), ("[a](#b)", "a"), ("[a](#)", "<a href=\"#\">a</a>"),
    ("[a](//b.id)", "<a href=\"https://b.id\" rel=\"noopener\">a</a>"),
    ("[a](javascript:alert(1))", "a"), ("<javascript:alert(1)>", "javascript:alert(1)"),
    ("[a](JAVASCRIPT&colon;alert(1))", "a"), ("[a](&#106;avascript:b)", "a"),
    ("[a](<java&#x0A;script:b>)", "a"), ("[a](<java&Tab;script:b>)", "a"),
    ("[a]: javascript:b\n\n[a]", "a"), ("[a](<\u{1}javascript:b>)", "a"),
    ("[a](mailto:b@c.id)", "<a href=\"mailto:b@c.id\">a</a>"),
    (
      "[a](https://b.id \"c \\\" onclick=d\")",
      "<a href=\"https://b.id\" title=\"c &quot; onclick=d\" rel=\"noopener\">a</a>"
    ),
    (
      "[a](<https://b.id/\" onclick=c>)",
      "<a href=\"https://b.id/%22%20onclick=c\" rel=\"noopener\">a</a>"
    ),
    ("[a](https://b.id/&amp;c'd)", "<a href=\"https://b.id/&amp;c&#x27;d\" rel=\"noopener\">a</a>"),
  ])
  func `links go where they should, or their text stays alone`(text: String, html: String) {
    #expect(MarkdownText(text).html == "<p>\(html)</p>\n")
  }

  @Test func `links out of posts are no recommendations`() {
    let text = MarkdownText("<https://a.id>", policy: MarkdownPolicy(linkRel: .contributed))
    #expect(
      text.html
        == "<p><a href=\"https://a.id\" rel=\"ugc nofollow noopener\">https://a.id</a></p>\n")
  }

  @Test func `a fragment stays if it names a heading or an id of the page`() {
    var text = MarkdownText("[a](#satu-dua) [b](#isi) [c](#fn-1) [d](#sat)\n\n## Satu dua")
    text.policy.reservedIDs = ["isi"]
    #expect(
      text.html.hasPrefix(
        "<p><a href=\"#satu-dua\">a</a> <a href=\"#isi\">b</a> <a href=\"#fn-1\">c</a> d</p>"))
    #expect(text.problems == ["1:41+4 markdown/missing-heading"])
  }

  @Test func `links are listed with their place in the file`() {
    let text = MarkdownText(
      "Lihat [situs](http://a.id/b) dan\n  <https://b.id> serta [toman](kim:kim-toman/x#y).\n",
      below: "---\njudul: x\n---\n")
    let result = text.rendered
    #expect(result.outboundLinks.map(\.url) == ["http://a.id/b", "https://b.id"])
    #expect(result.siteLinks.map(\.reference) == ["kim-toman/x"])
    #expect(result.siteLinks.map(\.url) == ["../../kim-toman/x/index.html"])
    let places = (result.outboundLinks.map(\.range) + result.siteLinks.map(\.range)).map {
      text.file.place(of: $0)
    }
    #expect(places.map(\.line) == [4, 5, 5])
    #expect(places.map(\.column) == [15, 4, 32])
  }

  @Test(arguments: [
    ("a [b](profl.md) c", "1:7+8 markdown/missing-link"),
    ("a\n  b [c](x.md)", "2:9+4 markdown/missing-link"),
    ("> a\n> [b](x.md)", "2:7+4 markdown/missing-link"),
    ("- a\n\n  - b [c](javascript:d)", "3:11+12 markdown/forbidden-link"),
    ("é [b](x.md)", "1:7+4 markdown/missing-link"),
    ("[b][c]\n\n[c]: x.md", "1:1+6 markdown/missing-link"),
    ("`a\nb` [c](x.md)", "2:8+4 markdown/missing-link"),
    ("[a\nb](x.md)", "2:4+4 markdown/missing-link"),
    ("a [b]() c", "1:3+5 markdown/empty-link"),
    ("| a | [b](x.md) |\n|--|--|", "1:11+4 markdown/missing-link"),
    ("| a | b |\n|--|--|\n| c | [d](x.md) |", "3:11+4 markdown/missing-link"),
    ("a <javascript:b> c", "1:4+12 markdown/forbidden-link"),
    ("`x.md` [b](x.md)", "1:12+4 markdown/missing-link"),
    ("# a [b](x.md)", "1:9+4 markdown/missing-link"),
    ("a\r\n[b](x.md)\r\n", "2:5+4 markdown/missing-link"),
    ("a\n\n\t[b](x.md)\n\n- [b](x.md)", "5:7+4 markdown/missing-link"),
    ("![a [b](x.md)](a.jpg) [c](x.md)", "1:27+4 markdown/missing-link"),
  ])
  func `a warning points at the address`(text: String, problem: String) {
    #expect(MarkdownText(text).problems == [problem])
  }

  @Test func `bare addresses are found in order, though the library does not place them`() {
    let text = MarkdownText("a\n\nx http://a.id\ny http://a.id www.b.id\n\n| http://c.id |\n|--|\n")
    let result = text.rendered
    let places = result.outboundLinks.map { text.file.place(of: $0.range) }
    #expect(places.map(\.line) == [3, 4, 4, 6])
    #expect(places.map(\.column) == [3, 3, 15, 3])
    #expect(result.outboundLinks.last?.url == "http://c.id")
  }

  @Test func `a misspelt name gets a suggestion in both languages`() {
    let diagnostic = MarkdownText("[a](profl.md)").rendered.diagnostics.found.first
    #expect(
      diagnostic?.message.id
        == "'profl.md' tidak ada di situs ini; tautannya dihapus, teksnya tetap")
    #expect(diagnostic?.hint?.id == "maksud Anda 'profil.md'?")
    #expect(diagnostic?.hint?.en == "did you mean 'profil.md'?")
    #expect(diagnostic?.severity == .warning)
  }

  @Test func `a file of the writer's computer gets its own advice`() {
    let hints = MarkdownText("[a](<C:\\a b.jpg>) [b](file:///c)").rendered.diagnostics.found.map {
      $0.hint?.id
    }
    let advice = "simpan berkasnya di folder KIM ini, lalu tulis nama berkasnya"
    #expect(hints == [advice, advice])
  }

  @Test func `what was meant is asked only for problems that are told`() {
    let site = LostSite()
    let text = (0..<1000).map { "[a](\($0).md) ![b](\($0).jpg)\n\n" }.joined()
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let rendered = MarkdownRenderer(policy: MarkdownPolicy(linkRel: .own))
      .render(file, body: 0..<file.bytes.count, resolver: site)
    let told = rendered.diagnostics.found.filter { $0.hint?.id.contains("maksud Anda") == true }
    #expect(told.count == site.asked.withLock { $0 })
    #expect(told.count == 100)
  }
}

/// A site where nothing is, which counts how often it is asked what was meant.
private final class LostSite: LinkResolver {
  let asked = Mutex(0)

  func resolve(link path: String) -> LinkTarget { .missing }
  func resolve(site reference: String) -> LinkTarget { .missing }
  func resolve(image path: String) -> ImageTarget { .missing }
  func suggestion(link path: String) -> String? { answer() }
  func suggestion(image path: String) -> String? { answer() }

  private func answer() -> String {
    asked.withLock { $0 += 1 }
    return "a"
  }
}
