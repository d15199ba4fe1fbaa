import KimDiagnostics
import Testing

@testable import KimMarkdown

extension MarkdownText {
  /// A text that is read as posts are.
  init(ofPost text: String) {
    self.init(
      text, policy: MarkdownPolicy(linkRel: .own, phoneText: .ifLikely, takesTopics: true))
  }

  /// A text of a phone, whatever its own signs.
  init(ofPhone text: String) {
    self.init(
      text, policy: MarkdownPolicy(linkRel: .own, phoneText: .unlessMarkdown, takesTopics: true))
  }
}

/// How text is shown that was typed on a phone.
struct PhoneTextTests {
  @Test func `an invitation keeps its lines`() {
    let text = """
      Kepada Yth.
      Bapak/Ibu warga RT 05
      di tempat

      Hari/tanggal : Kamis, 20 Agustus 2026
      Pukul : 19.30 WIB s/d selesai
      Tempat : Rumah Pak RT

      Hormat kami,
      Ketua RT 05
      """
    #expect(
      MarkdownText(ofPost: text).html == """
        <p>Kepada Yth.<br />
        Bapak/Ibu warga RT 05<br />
        di tempat</p>
        <p>Hari/tanggal : Kamis, 20 Agustus 2026<br />
        Pukul : 19.30 WIB s/d selesai<br />
        Tempat : Rumah Pak RT</p>
        <p>Hormat kami,<br />
        Ketua RT 05</p>

        """)
  }

  @Test func `a message of WhatsApp keeps its marks and its list`() {
    let text = """
      *PENGUMUMAN*

      _Assalamualaikum_

      Bahwa *besok pagi* air ~mati~ normal.

      *Catatan:*
      * bawa ember
      * bawa selang
      """
    #expect(
      MarkdownText(ofPost: text).html == """
        <p><strong>PENGUMUMAN</strong></p>
        <p><em>Assalamualaikum</em></p>
        <p>Bahwa <strong>besok pagi</strong> air <del>mati</del> normal.</p>
        <p><strong>Catatan:</strong></p>
        <ul>
        <li>bawa ember</li>
        <li>bawa selang</li>
        </ul>

        """)
  }

  @Test func `paragraphs that are indented as in Word are no code`() {
    let text = "\tSekayu - Warga desa menggelar musyawarah.\n\n    Dihadiri kepala desa kami."
    #expect(
      MarkdownText(ofPost: text).html
        == "<p>Sekayu - Warga desa menggelar musyawarah.</p>\n<p>Dihadiri kepala desa kami.</p>\n")
  }

  @Test func `a line break typed by hand into a long line is one`() {
    let long = String(repeating: "kata ", count: 26) + "akhir."
    #expect(MarkdownText(ofPost: long + "\nBaris dua.").html.contains("akhir.<br />\nBaris"))
  }

  @Test func `a wrapped paragraph stays one, but a label in it begins a line`() {
    let wrapped = """
      Warga Desa Toman menggelar gotong royong membersihkan parit desa
      pada hari Minggu pagi. Kegiatan itu dihadiri oleh perangkat desa
      dan kelompok tani.
      """
    #expect(
      MarkdownText(ofPhone: wrapped).html == "<p>\(wrapped)</p>\n")
    let label = wrapped + "\nTempat : Balai Desa"
    #expect(
      MarkdownText(ofPhone: label).html == "<p>\(wrapped)<br />\nTempat : Balai Desa</p>\n")
  }

  @Test func `a row of dashes under a sentence is a rule and makes no heading`() {
    #expect(
      MarkdownText(ofPost: "Demikian pengumuman ini.\n-----\nKetua RT").html
        == "<p>Demikian pengumuman ini.</p>\n<hr />\n<p>Ketua RT</p>\n")
    for row in ["-----", "=====", "_____", "~~~~~", "— — —", "–––––", "- - - -"] {
      #expect(
        MarkdownText(ofPhone: "Ini judul\n\(row)\n\nIsi").html
          == "<p>Ini judul</p>\n<hr />\n<p>Isi</p>\n", "\(row)")
    }
  }

  @Test func `what Markdown would eat is shown`() {
    let lines = [
      "\\begin", "[catatan]", "#1 juara", "##Bagian", "<nama desa>", "2 < 3", "a | b", "`satu",
      "1.000 orang", "+62 812", "*", "= 5", "-", "* ", "5 * 3", "~", "\\*", "![x]", "[a][b]",
      "&", "a_b_c", "2*3*4", "nama_file_x", "- ", "+", "#", "a \\b", "$5", "{x}", ":-)",
      "<3",
    ]
    for line in lines {
      let text = MarkdownText(ofPhone: "Awal\n\(line)\nakhir")
      let shown = text.rendered.plainText.split { $0.isWhitespace }.joined(separator: " ")
      let wanted = "Awal \(line) akhir".split { $0.isWhitespace }.joined(separator: " ")
      #expect(shown == wanted, "\(line)")
    }
  }

  @Test func `quotes, tasks, callouts and images of Markdown stay`() {
    let text = """
      Baris satu
      Baris dua
      > Kutipan *tebal*
      > dua

      > [!PENTING]
      > Siaga

      - [x] beres
      ![Warga](a.jpg)
      akhir
      """
    let html = MarkdownText(ofPhone: text).html
    #expect(
      html.contains(
        "<blockquote>\n<p>Kutipan <strong>tebal</strong><br />\ndua</p>\n</blockquote>"))
    #expect(html.contains("<aside class=\"catatan catatan-penting\""))
    #expect(html.contains("aria-label=\"Selesai\" checked"))
    #expect(html.contains("<figure><picture>"))
    #expect(html.contains("<p>akhir</p>"))
  }

  @Test func `code of several lines keeps its words`() {
    #expect(
      MarkdownText(ofPhone: "Kas\n```Masuk  100\nKeluar  20\nSisa  80```\nSekian").html == """
        <p>Kas</p>
        <pre><code>Masuk  100
        Keluar  20
        Sisa  80
        </code></pre>
        <p>Sekian</p>

        """)
  }

  @Test func `Word's own elements and what is preformatted are HTML in a phone's text too`() {
    #expect(
      MarkdownText(ofPhone: "Satu <o:p>dua</o:p>\ntiga").html
        == "<p>Satu dua<br />\ntiga</p>\n")
    let kas = MarkdownText(ofPhone: "Kas:\n<pre>\nMasuk  100\n</pre>\nSekian")
    #expect(kas.html == "<p>Kas:</p>\n<pre><code>Masuk  100\n</code></pre>\n<p>Sekian</p>\n")
    #expect(!kas.problems.contains { $0.contains("fence") })
  }

  @Test func `HTML goes the way of HTML`() {
    let text = MarkdownText(ofPhone: "Satu<br>dua\ntiga <b>empat</b>\n<div>lima\n*enam*</div>")
    #expect(
      text.html.hasPrefix("<p>Satu<br />\ndua<br />\ntiga <strong>empat</strong></p>\n<p>lima"))
    #expect(text.problems.contains("2:6+3 markdown/raw-html"))
  }

  @Test func `a problem is told where it is in the file`() {
    let text = MarkdownText(
      ofPhone: "Satu\n• dua\nTiga\n\n![x](aa.jpg)\nlihat kata.html dan https://a.id\n![y](zz.jpg)")
    #expect(text.problems == ["5:6+6 markdown/missing-image", "7:6+6 markdown/missing-image"])
    let links = text.rendered.outboundLinks.map { text.file.place(of: $0.range) }
    #expect(links.map(\.line) == [6])
    #expect(links.map(\.column) == [21])
  }

  @Test func `topics at the end leave the text`() {
    let text = MarkdownText(
      ofPost: "Kepada warga\nHarap hadir\n\n#KIMToman #sungai\n#bersih,#desa\n")
    #expect(text.html == "<p>Kepada warga<br />\nHarap hadir</p>\n")
    #expect(text.rendered.topics == ["KIMToman", "sungai", "bersih", "desa"])
    #expect(text.rendered.excerpt == "Kepada warga Harap hadir")
    for other in ["#1", "Awal #x", "#", "#a b", "# judul"] {
      #expect(MarkdownText(ofPost: "Kepada warga\nHarap hadir\n\n\(other)").rendered.topics == [])
    }
    #expect(MarkdownText(ofPhone: "#KIMToman").html == "<p>#KIMToman</p>\n")
  }

  @Test func `topics stay where nobody takes them`() {
    let policy = MarkdownPolicy(linkRel: .own, phoneText: .ifLikely)
    let text = MarkdownText("Kepada warga\nHarap hadir\n\n#KIMToman", policy: policy)
    #expect(text.html.hasSuffix("<p>#KIMToman</p>\n"))
    #expect(text.rendered.topics == [])
  }

  @Test func `the beginning of the text is shown without marks`() {
    let text = MarkdownText(ofPost: "*Assalamualaikum* _warga_ ~RT~ ```05```\nHarap hadir")
    #expect(text.rendered.excerpt == "Assalamualaikum warga RT 05 Harap hadir")
  }
}
