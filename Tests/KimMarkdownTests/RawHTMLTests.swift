import KimDiagnostics
import Testing

@testable import KimMarkdown

/// What is told of HTML, and where.
struct RawHTMLTests {
  @Test(arguments: [
    ("<div>\na\n</div>\n\nb", "<p>a</p>\n<p>b</p>\n", ["1:1+5"]),
    ("a <b>c</b> d", "<p>a <strong>c</strong> d</p>\n", ["1:3+3"]),
    (
      "a <b>c</b> <i>d</i> <b>e</b> </u>",
      "<p>a <strong>c</strong> <em>d</em> <strong>e</strong></p>\n", ["1:3+3", "1:12+3"]
    ),
    ("a\n\n  <script>alert(1)</script>\n", "<p>a</p>\n", ["3:3+25"]),
    ("a <b\nc=\"d\">e", "<p>a e</p>\n", ["1:3+2"]),
    ("> a\n> <b>", "<blockquote>\n<p>a</p>\n</blockquote>\n", ["2:3+3"]),
    ("<b></b>\n\na", "<p>a</p>\n", ["1:1+3"]),
    ("- <div>\n  a", "<ul>\n<li>a</li>\n</ul>\n", ["1:3+5"]),
    ("<!-- a --> <p>b", "<p>b</p>\n", ["1:12+3"]),
    ("<!-- a -->b\n\nc", "<p>b</p>\n<p>c</p>\n", []),
    ("<!-- a\nb\n\nc", "", ["1:1+6", "1:1+6"]),
    ("a\n\n<?php b ?>", "<p>a</p>\n", []),
    (
      "| <b>a |\n|--|",
      "<table tabindex=\"0\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n",
      ["1:3+3"]
    ),
  ])
  func `each element is told once, at its first place`(
    text: String, html: String, places: [String]
  ) {
    let text = MarkdownText(text)
    #expect(text.html == html)
    #expect(text.problems.map { String($0.prefix { $0 != " " }) } == places)
    #expect(text.rendered.diagnostics.found.allSatisfy { $0.hint != nil })
  }

  @Test(arguments: [
    "<!-- a -->\n\nb", "<!--\na\n-->\n\nb", "<!-- a --> <!-- c -->\n\nb", "b <!-- a -->",
    "<!--[if gte mso 9]><xml><w:A>x</w:A></xml><![endif]-->b", "<!-->b", "<!--->b",
    "<!DOCTYPE html>\nb", "<?xml:namespace prefix = o />b", "<![if !vml]>b<![endif]>",
  ])
  func `comments and declarations go without a word`(text: String) {
    let text = MarkdownText(text)
    #expect(text.problems.isEmpty)
    #expect(text.html == "<p>b</p>\n" || text.html == "<p>b </p>\n")
  }

  @Test(arguments: [
    ("a<br>b", "<p>a<br />\nb</p>\n"), ("a<br/>b <BR />c", "<p>a<br />\nb<br />\nc</p>\n"),
    ("a\n\n<br>\n\nb", "<p>a</p>\n<p>b</p>\n"), ("a<br>\nb", "<p>a<br />\n\nb</p>\n"),
    ("a<br class=\"x\" onclick=\"y\">b", "<p>a<br />\nb</p>\n"),
    ("a<br><br/>b", "<p>a</p>\n<p>b</p>\n"), ("<br>a<br>", "<p>a</p>\n"),
    (
      "5 m<sup>2</sup> H<SUB>2</SUB>O <u>a</u>b",
      "<p>5 m<sup>2</sup> H<sub>2</sub>O <u>a</u>b</p>\n"
    ),
  ])
  func `what Markdown has no words for is no mistake`(text: String, html: String) {
    let text = MarkdownText(text)
    #expect(text.html == html)
    #expect(text.problems == [])
    #expect(MarkdownText("| a<br>b |\n|--|").html.contains("a<br />\nb</th>"))
  }

  @Test(arguments: [
    "Ketik DAFTAR<spasi>NAMA<spasi>DESA", "jika a<b dan c>d", "isi <nama desa>", "5 <6 dan 7> 4",
    "I <3 desa", "<-- lihat", "a </ b", "<a@b", "panah <= dan =>",
  ])
  func `a sign that is no tag is shown as it was typed`(text: String) {
    #expect(
      PlainText.line(MarkdownText(text).rendered.plainBytes[...]).elementsEqual(text.utf8))
  }

  @Test func `a word in angle brackets is told how to be written`() {
    let found = MarkdownText("a\n\nDAFTAR<spasi>NAMA").rendered.diagnostics.sorted
    #expect(found.map(\.place.line) == [3])
    #expect(found.map { $0.hint?.id } == ["tulis \\<spasi> supaya pesan ini hilang"])
    #expect(MarkdownText("DAFTAR\\<spasi>NAMA").problems == [])
  }

  @Test func `advice fits the element`() {
    let hints = MarkdownText("a <img src=a.jpg alt=b>\n\n<iframe src=x></iframe>").rendered
      .diagnostics.sorted.map { $0.hint?.id }
    #expect(
      hints == ["untuk foto, tulis ![keterangan](foto.jpg)", "hapus kode itu"])
  }

  @Test func `a comment that nothing ends tells how many words it hides`() {
    let found = MarkdownText("a\n\n<!-- satu dua\n\ntiga").rendered.diagnostics.sorted
    #expect(found.map(\.message.id).joined().contains("3 kata"))
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<iframe src=\"https://a.id\"></iframe>", "<!-- a\n\nb",
    "<style>p{}</style>\n<div>\n\n</div>", "<object data=x><p>a</p></object>",
  ])
  func `a text of which nothing is left is an error, and no empty page`(text: String) {
    let result = MarkdownText(text).rendered
    #expect(!result.isUsable && result.html.isEmpty)
    let errors = result.diagnostics.found.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["markdown/lost-text"])
    #expect(errors.allSatisfy { $0.hint != nil })
  }

  @Test(arguments: ["", "<!-- a -->", "<p></p>", "<p>&nbsp;</p>", "<br>"])
  func `a text that had nothing to lose is none`(text: String) {
    #expect(MarkdownText(text).rendered.isUsable)
  }

  @Test func `the line is the file's`() {
    let text = MarkdownText("a\n\n<div>b [c](x.md)", below: "---\njudul: a\n---\n")
    #expect(text.problems == ["6:1+5 markdown/raw-html", "6:12+4 markdown/missing-link"])
  }

  @Test func `the places of what follows a table and a list are the file's`() {
    let text = MarkdownText(
      "<table>\n<tr><td>a</td>\n<td>[b](x.md)</td></tr>\n\n<tr><td>c</td></tr></table>\n\n"
        + "<ul>\n<li>a\n<li>b\n</ul>\n\n![d](y.jpg)\n\n<p>a<a href=\"z.md\">e</a></p>")
    #expect(
      text.problems == [
        "1:1+7 markdown/raw-html", "3:9+4 markdown/missing-link", "7:1+4 markdown/raw-html",
        "12:6+5 markdown/missing-image", "14:1+3 markdown/raw-html",
        "14:5+15 markdown/raw-html", "14:14+4 markdown/missing-link",
      ])
  }
}
