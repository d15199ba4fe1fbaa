import KimDiagnostics
import KimText
import Testing

@testable import KimMarkdown

/// Names of photos without marks, and codes of other programs.
struct ForeignFormTests {
  /// What is shown of a text, without the attributes of photos.
  private func shown(_ text: String) -> String {
    MarkdownText(text).html
      .replacing(/<picture>.*?alt="([^"]*)".*?<\/picture>/) { "[foto:\($0.output.1)]" }
  }

  @Test(arguments: [
    "![Warga](b c.jpg)", "![Warga]( b c.jpg )", "![Warga](<b c.jpg>)",
    "{{< figure src=\"b c.jpg\" alt=\"Warga\" >}}",
    "{{<figure src='b c.jpg' alt='Warga'>}}", "{{% img src=\"b c.jpg\" alt=\"Warga\" %}}",
    "{{< figure\n  src=\"b c.jpg\"\n  alt=\"Warga\"\n/>}}",
    "{% include image.html src=\"b c.jpg\" alt=\"Warga\" %}",
    "{% include figure image_path=\"b c.jpg\" alt=\"Warga\" %}",
    "{%- include figure.liquid path=\"b c.jpg\" alt=\"Warga\" -%}",
    "![[b c.jpg|Warga]]",
    "[caption id=\"x\" width=\"3\"]<img src=\"b c.jpg\" alt=\"Warga\" />[/caption]",
    "![Warga]({{ site.baseurl }}b%20c.jpg)", "![Warga]({{ \"b c.jpg\" | relative_url }})",
    "{{< image src=“b c.jpg” alt=“Warga” >}}",
  ])
  func `a photo is shown in whatever form it is named`(text: String) {
    let text2 = MarkdownText(text)
    #expect(shown(text) == "<figure>[foto:Warga]</figure>\n")
    #expect(text2.problems == [])
    #expect(text2.rendered.images.map(\.destination) == ["b c.jpg"])
  }

  @Test(arguments: [
    "a.jpg", "(a.jpg)", "[a.jpg]", "![[a.jpg]]", "![[a.jpg|300]]", "( a.jpg )", "  a.jpg  ",
    "b c.jpg",
    "[b c.jpg]", "(b c.jpg)", "rusak.jpg", "Foto : a.jpg", "foto2: (a.jpg)",
  ])
  func `a name alone on a line shows the photo that is there`(name: String) {
    for text in ["\(name)", "Awal.\n\n\(name)\n\nAkhir.", "Awal.\r\n\r\n\(name)\r\n"] {
      let html = MarkdownText(text).html
      #expect(html.contains("<figure>"), "\(html)")
      #expect(MarkdownText(text).rendered.images.count == 1)
    }
  }

  @Test func `several names on a line are a gallery, whatever word joins them`() {
    for text in ["a.jpg, b c.jpg", "a.jpg dan b c.jpg", "foto: a.jpg sama b c.jpg"] {
      #expect(MarkdownText(text).rendered.images.map(\.destination) == ["a.jpg", "b c.jpg"])
    }
  }

  @Test(arguments: [
    "b c.jpg = Anak *TK* 1", "b c.jpg: Anak *TK* 1", "b c.jpg - Anak *TK* 1",
    "b c.jpg (Anak *TK* 1)", "Foto : b c.jpg → Anak *TK* 1", "1) b c.jpg - Anak *TK* 1",
    "2. b c.jpg: Anak *TK* 1", "• b c.jpg = Anak *TK* 1", "Foto: \"b c.jpg\" (Anak *TK* 1)",
    "“b c.jpg” = Anak *TK* 1",
  ])
  func `what stands behind a photo's name is its caption`(line: String) {
    let text = MarkdownText("Awal.\n\(line)\na.jpg = Dua\n\nAkhir.")
    #expect(text.rendered.images.map(\.destination) == ["b c.jpg", "a.jpg"])
    #expect(text.html.contains("<figcaption>Anak *TK* 1</figcaption>"), "\(text.html)")
    #expect(text.html.contains("<p>Akhir.</p>") && text.problems == [])
  }

  @Test(arguments: [
    "(a.jpg : Anak TK)", "[foto: a.jpg, Anak TK]", "IMG-20260418-WA0003.jpg Anak TK",
    "IMG-20260418-WA0003.jpg = Anak TK", "20260418_101010 Anak TK", "20260418_101010 = Anak TK",
    "Foto: a.jpg\nKeterangan: Anak TK", "a.jpg\nKet foto : Anak TK",
  ])
  func `a caption stands in brackets with a name, behind a camera's name, or on the line below`(
    line: String
  ) {
    let text = MarkdownText("Awal.\n\n\(line)\n\nAkhir.")
    #expect(text.rendered.images.count == 1)
    #expect(text.html.contains("<figcaption>Anak TK</figcaption>"), "\(text.html)")
    #expect(text.html.hasSuffix("<p>Akhir.</p>\n") && text.problems == [])
  }

  @Test(arguments: [
    "hilang.jpg = Anak TK", "a.jpg Anak TK", "a.jpg (Anak TK) dan lain-lain", "a.jpg =",
    "Lihat a.jpg = Anak TK", "a.jpg.zip = Anak TK", "`a.jpg = Anak TK`",
  ])
  func `of no photo, or in a sentence, it stays text`(line: String) {
    let text = MarkdownText("Awal.\n\n\(line)")
    #expect(text.rendered.images.isEmpty)
    #expect(text.html.contains(line.filter { $0 != "`" }.prefix(12)))
  }

  @Test(arguments: [
    ("a.jpg rusak.jpg", ["a.jpg", "rusak.jpg"]), ("(foto a.jpg)", ["a.jpg"]),
    ("foto b c.jpg", ["b c.jpg"]), ("Gambar a.jpg, b c.jpg", ["a.jpg", "b c.jpg"]),
  ])
  func `names may be parted by blanks, and a word may stand before one`(
    line: String, names: [String]
  ) {
    #expect(MarkdownText("Awal.\n\n\(line)").rendered.images.map(\.destination) == names)
  }

  @Test func `it stands apart from the text around it`() {
    #expect(
      shown("Awal\na.jpg\nAkhir") == "<p>Awal</p>\n<figure>[foto:]</figure>\n<p>Akhir</p>\n")
    #expect(
      shown("a.jpg\nb c.jpg")
        == "<div class=\"galeri galeri-2\">\n<figure>[foto:]</figure>\n<figure>[foto:]</figure>\n</div>\n"
    )
    #expect(shown("(a.jpg, b c.jpg)").contains("galeri-2"))
  }

  @Test(arguments: [
    "Lihat (a.jpg) ya", "Lihat a.jpg", "- a.jpg", "`a.jpg`", "```\na.jpg\n```", "    a.jpg",
    "[a.jpg](b.md)",
    "a.jpg.", "> a.jpg",
  ])
  func `a name in a sentence or in code stays text`(text: String) {
    #expect(!MarkdownText(text).html.contains("<picture>"))
    #expect(MarkdownText(text).html.contains("a.jpg"))
  }

  @Test func `a name of no photo stays, with a warning if it is surely one`() {
    let text = MarkdownText("Awal.\n\naa.jpg\n\n(panen.png)\n\nPanen raya kemarin.jpg")
    #expect(text.problems == ["3:1+6 markdown/photo-name", "5:2+9 markdown/photo-name"])
    let hint = text.rendered.diagnostics.sorted.first?.hint?.id
    #expect(hint?.hasPrefix("maksud Anda 'a.jpg'? Tulis ![Warga menanam padi](a.jpg)") == true)
    #expect(text.rendered.diagnostics.warningCount == 2)
    #expect(text.html.contains("<p>aa.jpg</p>\n<p>(panen.png)</p>"))
  }

  @Test func `a photo with blanks in its name that is missing is told like any other`() {
    let text = MarkdownText("![Warga](WhatsApp Image 2026-08-17 at 10.22.31 (1).jpeg \"Pagi\")")
    #expect(text.problems == ["1:10+46 markdown/missing-image"])
    #expect(text.html.contains("<figcaption>Pagi</figcaption>"))
  }

  @Test func `a link with blanks leads to a file that is there, and nowhere else`() {
    #expect(MarkdownText("[x](foto besar.jpg)").html.contains("<a href=\"foto%20besar.jpg\">x</a>"))
    #expect(
      MarkdownText("[x](foto (1).jpg) y").html == "<p>[x](foto (1).jpg) y</p>\n")
    #expect(MarkdownText("[x](foto (1).jpg)").problems == ["1:5+12 markdown/blank-in-address"])
    #expect(MarkdownText("a](b c.jpg)").html == "<p>a](b c.jpg)</p>\n")
    #expect(MarkdownText("[a](b.md (judul))").problems == ["1:5+4 markdown/missing-link"])
  }

  @Test(arguments: [
    "{{< youtube dQw4w9WgXcQ >}}", "{{< youtube id=\"dQw4w9WgXcQ\" >}}",
    "{% youtube dQw4w9WgXcQ %}",
    "{% youtube \"https://youtu.be/dQw4w9WgXcQ\" %}",
    "{% include youtube.html id=\"dQw4w9WgXcQ\" %}",
    "{% include video id=\"dQw4w9WgXcQ\" provider=\"youtube\" %}", "[youtube dQw4w9WgXcQ]",
    "[youtube=https://www.youtube.com/watch?v=dQw4w9WgXcQ]",
    "[embed]https://youtu.be/dQw4w9WgXcQ[/embed]",
    "[youtube]https://youtu.be/dQw4w9WgXcQ[/youtube]",
  ])
  func `a video is a card`(code: String) {
    let text = MarkdownText("Awal.\n\n\(code)\n\nAkhir.")
    #expect(
      text.html.contains(
        "<p class=\"video\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\""))
    #expect(text.problems == [])
    #expect(!text.html.contains("embed"))
  }

  @Test(arguments: [
    "{{< notice >}}", "{{% alert \"x\" %}}", "{{< x\ny >}}", "{% if page.x %}", "{{ page.title }}",
    "{{ .Params.x }}", "{{ content }}", "[gallery ids=\"1,2\"]", "[contact-form-7 id=\"1\"]",
    "[vc_row]",
    "[su_box title=\"x\"]", "{{< youtube !! >}}", "{{< gallery dir=\"x\" >}}",
    "[video src=\"a.mp4\"]",
  ])
  func `a code that is not understood goes, with a warning at its place`(code: String) {
    let text = MarkdownText("Awal \(code) akhir.")
    #expect(text.html.replacing("  ", with: " ") == "<p>Awal akhir.</p>\n")
    let length = code.split(separator: "\n")[0].count
    #expect(text.problems == ["1:6+\(length) markdown/foreign-code"])
    #expect(text.rendered.excerpt == "Awal akhir.")
  }

  @Test func `text between a pair of codes stays`() {
    #expect(shown("{{< box >}}Satu *dua*{{< /box >}}") == "<p>Satu <em>dua</em></p>\n")
    #expect(MarkdownText("{{< box >}}Satu{{< /box >}}").problems.count == 1)
    #expect(shown("[su_box title=\"a\"]Satu[/su_box]") == "<p>Satu</p>\n")
    #expect(shown("Satu[/su_box]") == "<p>Satu[/su_box]</p>\n")
    #expect(
      shown("[caption width=\"3\"]![a](a.jpg) Warga *desa*[/caption]")
        == "<figure>[foto:a]<figcaption>Warga *desa*</figcaption></figure>\n")
  }

  @Test func `a note that its writer hid stays hidden`() {
    #expect(shown("Satu{% comment %}rahasia\n\nlagi{% endcomment %}dua") == "<p>Satudua</p>\n")
    #expect(shown("Satu {{/* rahasia */}} dua").contains("rahasia") == false)
    let open = MarkdownText("Satu{% comment %}rahasia")
    #expect(!open.html.contains("rahasia"))
    #expect(open.problems == ["1:5+13 markdown/foreign-code"])
  }

  @Test(arguments: [
    "`{{< x >}}`", "``a\n{{< x >}}``", "```\n{{< x >}}\n```", "    {{< x >}}", "{{nama}}",
    "{{ nama }}",
    "\\{{< x >}}", "{x}", "[catatan]", "[a][b]", "[gallery](a.md)", "{{< x", "{% x", "a {b} {c}",
    "[embed",
    "{{", "[/x]", "~~~\n{% x %}\n~~~", "[a=\"b]", "# a {b}", "a {#b}", "{# x #}",
  ])
  func `code of the writer's own, and text, stay as they are`(text: String) {
    let bytes = Array(text.utf8)[...]
    let forms = ForeignForms(
      in: bytes, signs: ByteMap(.signs, of: bytes), resolver: SmallSite())
    #expect(forms == nil || forms?.text.bytes == bytes, "\(text)")
  }

  @Test(arguments: [
    ("## Bagian {#khusus}", "<h2 id=\"khusus\">Bagian</h2>\n"),
    ("## Bagian {#khusus} ##", "<h2 id=\"khusus\">Bagian</h2>\n"),
    ("## Bagian {#a-b_C .kelas}", "<h2 id=\"a-b_C\">Bagian</h2>\n"),
    ("## Bagian {#1}", "<h2 id=\"bagian-1\">Bagian {#1}</h2>\n"),
    ("## Bagian {#a b}", "<h2 id=\"bagian-a-b\">Bagian {#a b}</h2>\n"),
    ("## A {#x}\n## B {#x}", "<h2 id=\"x\">A</h2>\n<h2 id=\"x-2\">B</h2>\n"),
    ("## Khusus\n## B {#khusus}", "<h2 id=\"khusus-2\">Khusus</h2>\n<h2 id=\"khusus\">B</h2>\n"),
    ("## A {#fn-1}", "<h2 id=\"bagian-fn-1\">A</h2>\n"),
    ("## A {#isi}", "<h2 id=\"isi-2\">A</h2>\n"),
  ])
  func `a heading has the id that its writer gave`(text: String, html: String) {
    let policy = MarkdownPolicy(linkRel: .own, reservedIDs: ["isi"])
    #expect(MarkdownText(text, policy: policy).html == html)
  }

  @Test func `the title of a document is without its id`() {
    let text = MarkdownText("# Judul {#x}\n\n[y](#x)")
    #expect(text.rendered.firstHeading == "Judul")
    #expect(text.html == "<h2 id=\"x\">Judul</h2>\n<p><a href=\"#x\">y</a></p>\n")
  }

  @Test func `places after a form are the file's`() {
    let text = MarkdownText(
      "{{< figure\nsrc=\"a.jpg\"\nalt=\"x\" >}}\nteks\n\n![x](hilang.jpg)\n\n{{< y >}} [z](x.md)")
    #expect(
      text.problems == [
        "6:6+10 markdown/missing-image", "8:1+9 markdown/foreign-code",
        "8:15+4 markdown/missing-link",
      ])
  }
}
