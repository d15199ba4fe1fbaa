import KimDiagnostics
import Testing

@testable import KimMarkdown

private func photo(
  _ alt: String, title: String = "", _ url: String = "../foto/a.jpg", _ width: Int = 800,
  _ height: Int = 600, sizes: String = "(min-width:46em) 46em,100vw"
) -> String {
  let title = title.isEmpty ? "" : " title=\"\(title)\""
  return "<picture><source type=\"image/webp\" srcset=\"../foto/a.webp \(width)w\""
    + " sizes=\"\(sizes)\"><img src=\"\(url)\" alt=\"\(alt)\"\(title) class=\"n4\""
    + " width=\"\(width)\" height=\"\(height)\" loading=\"lazy\" decoding=\"async\"></picture>"
}

/// One of several in a row.
private func small(
  _ alt: String, _ url: String = "../foto/a.jpg", _ width: Int = 800, _ height: Int = 600
) -> String {
  photo(alt, url, width, height, sizes: "(min-width:46em) 23em,50vw")
}

struct ImageTests {
  @Test func `an image alone in its paragraph is a figure`() {
    #expect(
      MarkdownText("a\n\n![b *c* `d`](a.jpg \"e \\\" f\")\n\ng").html == """
        <p>a</p>
        <figure>\(photo("b c d"))<figcaption>e &quot; f</figcaption></figure>
        <p>g</p>

        """)
  }

  @Test func `without a title there is no caption, and comments do not count`() {
    #expect(
      MarkdownText("![b](a.jpg) <!-- c -->").html == "<figure>\(photo("b"))</figure>\n")
  }

  @Test func `images in a row are a gallery`() {
    let second = small("b", "../foto/b%20c.jpg", 40, 30)
    let gallery = """
      <div class="galeri galeri-2">
      <figure>\(small("a"))</figure>
      <figure>\(second)<figcaption>t</figcaption></figure>
      </div>

      """
    for text in [
      "![a](a.jpg) ![b](<b c.jpg> 't')", "![a](a.jpg)\n![b](b%20c.jpg 't')",
      "![a](a.jpg)\n\n![b](b%20c.jpg 't')", "![a](a.jpg)\n\n<!-- x -->\n\n![b](b%20c.jpg 't')",
    ] {
      #expect(MarkdownText(text).html == gallery)
    }
    #expect(
      MarkdownText("> ![a](a.jpg)\n> ![b](b%20c.jpg 't')").html
        == "<blockquote>\n\(gallery)</blockquote>\n")
  }

  @Test func `text between figures keeps them apart`() {
    #expect(
      MarkdownText("![a](a.jpg)\n\nx\n\n![b](a.jpg)").html
        == "<figure>\(photo("a"))</figure>\n<p>x</p>\n<figure>\(photo("b"))</figure>\n")
  }

  @Test func `a figure stands in a list item too`() {
    #expect(
      MarkdownText("- ![a](a.jpg)\n- b").html
        == "<ul>\n<li>\n<figure>\(photo("a"))</figure>\n</li>\n<li>b</li>\n</ul>\n")
  }

  @Test func `an image in text stays in it`() {
    #expect(
      MarkdownText("a ![b](a.jpg \"c\")").html == "<p>a \(photo("b", title: "c"))</p>\n")
    #expect(
      MarkdownText("[![b](a.jpg)](profil.md)").html
        == "<p><a href=\"../profil.html\">\(photo("b"))</a></p>\n")
  }

  @Test func `a missing photo is an error, and its text is shown`() {
    let text = MarkdownText("a ![b](aa.jpg)\n\n![](x/c.jpg 'd')")
    #expect(
      text.html == """
        <p>a <span class="foto-hilang">b</span></p>
        <figure><span class="foto-hilang">c.jpg</span><figcaption>d</figcaption></figure>

        """)
    #expect(text.problems == ["1:8+6 markdown/missing-image", "3:5+7 markdown/missing-image"])
    let diagnostics = text.rendered.diagnostics
    #expect(diagnostics.errorCount == 2)
    #expect(diagnostics.sorted.first?.hint?.id == "maksud Anda 'a.jpg'?")
    #expect(text.rendered.isUsable)
  }

  @Test func `a photo that cannot be shown leaves its text, and whoever looked at it complains`() {
    let text = MarkdownText("![Warga menanam](rusak.jpg \"Pagi\")")
    #expect(
      text.html == """
        <figure><span class="foto-hilang">Warga menanam</span><figcaption>Pagi</figcaption></figure>

        """)
    #expect(text.problems == [])
    #expect(text.rendered.images.map(\.destination) == ["rusak.jpg"])
  }

  @Test func `a photo without words for those who cannot see it is a warning at its place`() {
    let text = MarkdownText("a\n\n![](a.jpg) ![ ](a.jpg) ![b](a.jpg)")
    #expect(text.problems == ["3:5+5 photo/missing-alt", "3:17+5 photo/missing-alt"])
    #expect(text.rendered.diagnostics.warningCount == 2)
  }

  @Test func `an image of another host is a link`() {
    let text = MarkdownText("![a](https://b.id/c.jpg)\n\n![](//b.id/d.png) e")
    #expect(
      text.html == """
        <p><a href="https://b.id/c.jpg" rel="noopener">a</a></p>
        <p><a href="https://b.id/d.png" rel="noopener">b.id</a> e</p>

        """)
    #expect(text.underlined == ["https://b.id/c.jpg", "//b.id/d.png"])
    #expect(text.rendered.outboundLinks.count == 2)
    #expect(text.rendered.diagnostics.warningCount == 2)
  }

  @Test func `an image of another host in a link is its text, for links do not nest`() {
    #expect(
      MarkdownText("[![a](https://b.id/c.jpg)](profil.md)").html
        == "<p><a href=\"../profil.html\">a</a></p>\n")
  }

  @Test(arguments: ["data:image/png;base64,AA", "javascript:b", "#b", "mailto:b@c.id", "kim:b", ""])
  func `an address that is no image leaves the text`(address: String) {
    let text = MarkdownText("![a <b>\"](\(address))")
    #expect(text.html == "<p>a &quot;</p>\n")
    #expect(text.problems.contains { $0.hasSuffix("markdown/unusable-image") })
  }

  @Test func `photos are listed with their place`() {
    let text = MarkdownText("![a](a.jpg)\n\nb ![c](b%20c.jpg)")
    let images = text.rendered.images
    #expect(images.map(\.destination) == ["a.jpg", "b c.jpg"])
    #expect(images.map(\.alt) == ["a", "c"])
    #expect(images.map { text.file.place(of: $0.range).column } == [6, 8])
  }

  @Test func `a photo may have blanks in its name`() {
    #expect(
      MarkdownText("a ![b](b c.jpg \"d\")").html == MarkdownText("a ![b](<b c.jpg> \"d\")").html)
    let text = MarkdownText("a\n\n![a](WhatsApp Image 09.00.jpeg) `[b](c d.e)` [f](g h)")
    #expect(text.problems == ["3:6+25 markdown/missing-image"])
  }

  @Test func `a blank in an address is the reason why there is no link`() {
    let text = MarkdownText("a\n\n[a](daftar hadir 09.00.pdf) `[b](c d.e)` [f](g h)")
    #expect(text.problems == ["3:5+22 markdown/blank-in-address"])
    let hint = text.rendered.diagnostics.found.first?.hint?.id
    #expect(hint == "apit dengan tanda kurung sudut: (<daftar hadir 09.00.pdf>)")
  }

  @Test func `what is written in the text of an image cannot leave it`() {
    let html = MarkdownText("![a\" onerror=\"b <script>](a.jpg '\" onload=\"c')").html
    #expect(!html.contains("\" onerror"))
    #expect(!html.contains("\" onload"))
  }
}
