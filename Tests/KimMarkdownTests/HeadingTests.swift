import Testing

@testable import KimMarkdown

struct HeadingTests {
  @Test(arguments: [
    ("# a\n## b\n### c", [2, 3, 4]), ("## a\n### b", [2, 3]), ("### a\n# b", [4, 2]),
    ("#### a", [2]), ("# a\n###### b", [2, 6]), ("a\n---", [2]), ("> # a\n\n## b", [2, 3]),
  ])
  func `the highest heading comes right below the page's title`(text: String, levels: [Int]) {
    #expect(MarkdownText(text).rendered.headings.map(\.level) == levels)
  }

  @Test func `headings get ids, each its own`() {
    let text = MarkdownText(
      "# Panen *raya*\n# Panen raya\n# Panen raya-2\n# !?\n# FN 1\n# Panen raya")
    #expect(
      text.rendered.headings.map(\.id) == [
        "panen-raya", "panen-raya-2", "panen-raya-2-2", "bagian", "bagian-fn-1", "panen-raya-3",
      ])
    #expect(text.html.hasPrefix("<h2 id=\"panen-raya\">Panen <em>raya</em></h2>\n<h2 id="))
  }

  @Test func `ids of the page frame are not used again`() {
    var text = MarkdownText("# Menu")
    text.policy.reservedIDs = ["menu"]
    #expect(text.rendered.headings.map(\.id) == ["menu-2"])
  }

  @Test(arguments: [
    ("Panen Raya 2023", "panen-raya-2023"), ("Jum'at, 16/6 (pagi)", "jumat-16-6-pagi"),
    ("Café Ümlaut Łódź ß æ ÿ Ž", "cafe-umlaut-lodz-ss-ae-y-z"), ("ꦲꦏ꧀ꦱꦫ", "bagian"),
    ("  a — b  ", "a-b"), ("a_b--c", "a-b-c"), ("😀", "bagian"), ("", "bagian"), ("-", "bagian"),
    ("<script>", "script"), ("×÷ø", "o"),
  ])
  func `a slug is plain ASCII`(text: String, slug: String) {
    #expect(HeadingSlug(Array(text.utf8)).text == slug)
  }

  @Test func `a slug is cut where it gets too long for an address`() {
    #expect(HeadingSlug(Array(repeating: UInt8(ascii: "a"), count: 1000)).text.count == 80)
  }

  @Test func `a heading's text has no markup`() {
    let heading = MarkdownText("# a `b` [c](profil.md)\n## <b>d</b>  e").rendered.headings
    #expect(heading.map(\.text) == ["a b c", "d e"])
  }

  @Test func `the first heading is left out where it is the page's title`() {
    var text = MarkdownText("## Awal\n\n# Judul *x*\n\nIsi.\n\n# Lain")
    #expect(text.rendered.firstHeading == "Judul x")
    #expect(MarkdownRenderer.firstHeading(of: text.file, body: text.body) == "Judul x")
    text.policy.dropsFirstHeading = true
    #expect(
      text.html == "<h3 id=\"awal\">Awal</h3>\n<p>Isi.</p>\n<h2 id=\"lain\">Lain</h2>\n")
    #expect(text.rendered.plainText == "Awal\n\nIsi.\nLain\n")
    #expect(text.rendered.firstHeading == "Judul x")
  }

  @Test func `a document may have no first heading`() {
    let text = MarkdownText("Isi.\n\n## a")
    #expect(text.rendered.firstHeading == nil)
    #expect(MarkdownRenderer.firstHeading(of: text.file, body: text.body) == nil)
  }

  @Test func `a lower one that the text begins with is its title if there is no other`() {
    var text = MarkdownText("## Banjir *surut*\n\nIsi.\n\n## Lain")
    #expect(text.rendered.firstHeading == "Banjir surut")
    text.policy.dropsFirstHeading = true
    #expect(text.html == "<p>Isi.</p>\n<h2 id=\"lain\">Lain</h2>\n")
  }
}
