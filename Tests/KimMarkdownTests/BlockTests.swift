import KimDiagnostics
import Testing

@testable import KimMarkdown

/// Callouts, video cards, tables, tasks and footnotes.
struct BlockTests {
  @Test(arguments: [
    ("NOTE", "note", "Catatan"), ("catatan", "note", "Catatan"), ("Tip", "tip", "Kiat"),
    ("KIAT", "tip", "Kiat"), ("IMPORTANT", "penting", "Penting"), ("penting", "penting", "Penting"),
    ("WARNING", "peringatan", "Peringatan"), ("PERINGATAN", "peringatan", "Peringatan"),
    ("CAUTION", "bahaya", "Awas"), ("BAHAYA", "bahaya", "Awas"), ("AWAS", "bahaya", "Awas"),
  ])
  func `a marked quote is a callout`(marker: String, name: String, title: String) {
    #expect(
      MarkdownText("> [!\(marker)]\n> *a*\n> b\n>\n> - c").html == """
        <aside class="catatan catatan-\(name)" role="note" aria-label="\(title)">
        <p class="catatan-judul">\(title)</p>
        <p><em>a</em>
        b</p>
        <ul>
        <li>c</li>
        </ul>
        </aside>

        """)
  }

  @Test func `a callout's first paragraph may follow an empty line or be missing`() {
    let start =
      "<aside class=\"catatan catatan-tip\" role=\"note\" aria-label=\"Kiat\">\n"
      + "<p class=\"catatan-judul\">Kiat</p>\n"
    #expect(MarkdownText("> [!TIP]\n>\n> a").html == "\(start)<p>a</p>\n</aside>\n")
    #expect(MarkdownText("> [!TIP]").html == "\(start)</aside>\n")
    #expect(MarkdownText("> [!TIP]  \n> a").html == "\(start)<p>a</p>\n</aside>\n")
  }

  @Test(arguments: [
    ("> [!CATATN]\n> a", "1:3+9 markdown/unknown-callout"),
    ("a\n\n> [!NOTE] b", "3:3+7 markdown/callout-not-alone"),
    ("- >  [!x]", "1:6+4 markdown/unknown-callout"),
  ])
  func `a marker that is not understood stays text, with a warning`(text: String, problem: String) {
    let text = MarkdownText(text)
    #expect(text.problems == [problem])
    #expect(text.html.contains("<blockquote>\n<p>[!"))
  }

  @Test func `an unknown marker is told the known ones`() {
    let hint = MarkdownText("> [!CATATN]").rendered.diagnostics.found.first?.hint?.id ?? ""
    #expect(hint.hasPrefix("maksud Anda '[!CATATAN]'? yang dikenal: CATATAN, KIAT, PENTING"))
  }

  @Test(arguments: ["> [!]", "> a [!NOTE]", "> [NOTE]", "[!NOTE]", "> `[!NOTE]`"])
  func `other quotes are left alone`(text: String) {
    let text = MarkdownText(text)
    #expect(text.problems.isEmpty)
    #expect(!text.html.contains("aside"))
  }

  @Test(arguments: [
    "https://www.youtube.com/watch?v=dQw4w9WgXc_", "http://youtube.com/watch?v=dQw4w9WgXc_&t=1s",
    "https://youtu.be/dQw4w9WgXc_", "https://youtu.be/dQw4w9WgXc_?si=abc",
    "https://youtube.com/shorts/dQw4w9WgXc_", "https://m.youtube.com/watch?app=x&v=dQw4w9WgXc_",
    "www.youtube.com/watch?v=dQw4w9WgXc_", "<https://youtu.be/dQw4w9WgXc_>",
    "youtu.be/dQw4w9WgXc_", "youtube.com/watch?v=dQw4w9WgXc_",
    "https://youtube.com/live/dQw4w9WgXc_",
    "  https://youtu.be/dQw4w9WgXc_  ",
  ])
  func `the address of a video alone in a paragraph is a card`(address: String) {
    let text = MarkdownText("a\n\n\(address)\n")
    #expect(
      text.html == """
        <p>a</p>
        <p class="video"><a href="https://www.youtube.com/watch?v=dQw4w9WgXc_" rel="noopener">\
        <span>Tonton video di YouTube</span> <span>youtube.com/watch?v=dQw4w9WgXc_</span></a></p>

        """)
    let links = text.rendered.outboundLinks
    #expect(links.map(\.url) == ["https://www.youtube.com/watch?v=dQw4w9WgXc_"])
    #expect(links.map { text.file.place(of: $0.range).line } == [3])
  }

  @Test(arguments: [
    "a https://youtu.be/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXc", "https://youtu.be/",
    "https://youtu.be/dQw4w9WgXcQQ", "https://www.youtube.com/@kim", "https://youtube.evil.id/x",
    "[a](https://youtu.be/dQw4w9WgXcQ)", "[Q](https://youtu.be/dQw4w9WgXcQ)",
    "https://evil.id/youtu.be/dQw4w9WgXcQ",
    "https://youtu.be/dQw4w9WgX%22", "- https://a.id",
  ])
  func `other addresses are links`(text: String) {
    #expect(!MarkdownText(text).html.contains("class=\"video\""))
  }

  @Test func `tables have classes for alignment and headers for their columns`() {
    #expect(
      MarkdownText("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n").html == """
        <table tabindex="0">
        <thead>
        <tr>
        <th scope="col" class="kiri">a</th>
        <th scope="col" class="tengah">b</th>
        <th scope="col" class="kanan">c</th>
        <th scope="col">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="kiri">1</td>
        <td class="tengah">2</td>
        <td class="kanan">3</td>
        <td>4</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func `tasks have a name for their box`() {
    #expect(
      MarkdownText("- [ ] a\n- [x] b").html == """
        <ul>
        <li><input type="checkbox" aria-label="Belum selesai" disabled> a</li>
        <li><input type="checkbox" aria-label="Selesai" checked disabled> b</li>
        </ul>

        """)
  }

  @Test func `footnotes are numbered, whatever their labels are`() {
    #expect(
      MarkdownText("a[^x]\nb[^\"><b>] [^x]\n\n[^\"><b>]: c\n[^x]: d\n\n    ```\n    e\n    ```\n")
        .html
          == """
          <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>
          b<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup> \
          <sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup></p>
          <section class="footnotes" aria-label="Catatan kaki">
          <ol>
          <li id="fn-1">
          <p>d</p>
          <pre><code>e
          </code></pre>
           <a href="#fnref-1" class="footnote-backref" aria-label="Kembali ke teks">↩</a> \
          <a href="#fnref-1-2" class="footnote-backref" aria-label="Kembali ke teks">↩<sup>2</sup></a>
          </li>
          <li id="fn-2">
          <p>c <a href="#fnref-2" class="footnote-backref" aria-label="Kembali ke teks">↩</a></p>
          </li>
          </ol>
          </section>

          """)
  }

  @Test func `a footnote that nothing refers to is left out, as by the library`() {
    #expect(MarkdownText("a[^2]\n\n[^1]: x\n[^2]: y").html.contains("<li id=\"fn-1\">\n<p>y "))
  }
}
