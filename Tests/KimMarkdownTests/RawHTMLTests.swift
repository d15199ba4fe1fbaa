import KimDiagnostics
import Testing

@testable import KimMarkdown

struct RawHTMLTests {
  @Test(arguments: [
    ("<div>\na\n</div>\n\nb", "<p>b</p>\n", ["1:1+5"]),
    ("a <b>c</b> d", "<p>a c d</p>\n", ["1:3+3"]),
    ("a <b>c</b> <i>d</i> </u>", "<p>a c d </p>\n", ["1:3+3", "1:12+3", "1:21+4"]),
    ("a\n\n  <script>alert(1)</script>\n", "<p>a</p>\n", ["3:3+25"]),
    ("a <b\nc=\"d\">e", "<p>a e</p>\n", ["1:3+2"]),
    ("> a\n> <b>", "<blockquote>\n<p>a\n</p>\n</blockquote>\n", ["2:3+3"]),
    ("<b></b>\n\na", "<p>a</p>\n", ["1:1+3"]),
    ("- <div>\n  a", "<ul>\n<li></li>\n</ul>\n", ["1:3+5"]),
    ("<!-- a --> <p>b", "", ["1:1+15"]),
    ("<!-- a\nb", "", ["1:1+6"]),
    ("<?php a ?>", "", ["1:1+10"]),
    (
      "| <b>a |\n|--|",
      "<table tabindex=\"0\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n",
      ["1:3+3"]
    ),
  ])
  func `raw HTML is dropped with a warning at its place`(
    text: String, html: String, places: [String]
  ) {
    let text = MarkdownText(text)
    #expect(text.html == html)
    #expect(text.problems == places.map { "\($0) markdown/raw-html" })
  }

  @Test(arguments: [
    "<!-- a -->\n\nb", "<!--\na\n-->\n\nb", "<!-- a --> <!-- c -->\n\nb", "b <!-- a -->",
  ])
  func `comments are dropped without a word`(text: String) {
    let text = MarkdownText(text)
    #expect(text.problems.isEmpty)
    #expect(text.html.hasPrefix("<p>b"))
    #expect(!text.html.contains("<!--"))
  }

  @Test(arguments: [
    ("a<br>b", "<p>a<br />\nb</p>\n"), ("a<br/>b <BR />c", "<p>a<br />\nb <br />\nc</p>\n"),
    ("a\n\n<br>\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ("a<br class=\"x\" onclick=\"y\">b", "<p>a<br />\nb</p>\n"),
  ])
  func `a line break is one, as Markdown has none for tables`(text: String, html: String) {
    let text = MarkdownText(text)
    #expect(text.html == html)
    #expect(text.problems == [])
    #expect(MarkdownText("| a<br>b |\n|--|").html.contains("a<br />\nb</th>"))
  }

  @Test func `advice fits the element`() {
    let hints = MarkdownText("a <img src=x>\n\n<iframe>").rendered.diagnostics.sorted.map {
      $0.hint?.id
    }
    #expect(
      hints == [
        "untuk foto, tulis ![keterangan](foto.jpg)",
        "untuk video YouTube, tulis alamatnya saja dalam satu paragraf",
      ])
  }

  @Test func `the line is the file's`() {
    let text = MarkdownText("a\n\n<div>", below: "---\njudul: a\n---\n")
    #expect(text.problems == ["6:1+5 markdown/raw-html"])
  }

  @Test func `a hundred warnings are enough`() {
    let text = MarkdownText(String(repeating: "<b>\n\n", count: 300) + "a <i>")
    let problems = text.problems
    #expect(problems.count == 101)
    #expect(problems.first == "0:0+0 markdown/more-problems")
  }
}
