import Testing

@testable import KimSite

struct PaperTextTests {
  private func text(_ html: String, _ longest: Int = 200) -> PaperText {
    PaperText(HTMLParagraphs(Array(html.utf8)), longest: longest)
  }

  @Test func `paragraphs stay apart, without their markup`() {
    let text = text("<p>Satu <strong>dua</strong> &amp; tiga.</p>\n<p>Empat<br />\nlima.</p>")
    #expect(text.paragraphs == ["Satu dua & tiga.", "Empat lima."])
    #expect(text.isWhole)
  }

  @Test func `a text ends with the last sentence that has room`() {
    let text = text("<p>Air naik. Warga pindah. Posko dibuka.</p><p>Besok rapat.</p>", 25)
    #expect(text.paragraphs == ["Air naik. Warga pindah."])
    #expect(!text.isWhole)
  }

  @Test(arguments: [
    (
      "Kumpul di Jl. Merdeka pukul tujuh pagi. Bawa cangkul.", 45,
      "Kumpul di Jl. Merdeka pukul tujuh pagi."
    ),
    (
      "Dipimpin H. Amir bin S.H. Marzuki dari desa. Lalu pulang.", 50,
      "Dipimpin H. Amir bin S.H. Marzuki dari desa."
    ),
    ("Harganya Rp3.500 sekilo. Murah!", 26, "Harganya Rp3.500 sekilo."),
    (
      "\u{201C}Siapa ikut?\u{201D} tanya ketua. Semua ikut.", 30,
      "\u{201C}Siapa ikut?\u{201D} tanya ketua."
    ),
  ])
  func `a full stop of an abbreviation or a number ends no sentence`(
    paragraph: String, room: Int, kept: String
  ) {
    #expect(text("<p>\(paragraph)</p>", room).paragraphs == [kept])
  }

  @Test func `lists, tables, captions and footnotes are left to the screen`() {
    let html = """
      <p>Bawa ini. Syaratnya:</p><ul><li><p>KTP</p></li></ul>\
      <figure><figcaption><p>Foto</p></figcaption></figure>\
      <p>Gratis<sup class="footnote-ref"><a href="#fn">1</a></sup>.</p>\
      <section class="footnotes"><ol><li><p>Catatan</p></li></ol></section>
      """
    #expect(text(html).paragraphs == ["Bawa ini.", "Gratis."])
    #expect(!text(html).isWhole)
  }

  @Test func `no more is read than paper takes`() {
    let html = Array("<p>Satu dua.</p><p>Tiga empat.</p><ul><li>x</li></ul>".utf8)
    #expect(HTMLParagraphs(html, enough: 5).texts == ["Satu dua."])
    #expect(!PaperText(HTMLParagraphs(html, enough: 12), longest: 12).isWhole)
  }

  @Test func `a text without a full stop is taken as it is`() {
    #expect(text("<p>Gotong royong hari Minggu</p>").paragraphs == ["Gotong royong hari Minggu"])
    #expect(text("<p>Gotong royong hari Minggu</p>").isWhole)
  }

  @Test func `a first sentence that is too long is cut between words`() {
    let text = text("<p>" + String(repeating: "kata ", count: 80) + "akhir.</p>", 60)
    #expect(text.paragraphs.count == 1)
    #expect(text.paragraphs[0].hasSuffix("kata…") && text.count <= 60)
    #expect(!text.isWhole)
  }

  @Test(arguments: ["", "<p></p>", "<p>", "</p></p></ul>", "<ul><li>a</li></ul>", "<p>:</p>", "<"])
  func `nothing comes of nothing`(html: String) {
    let found = text(html).paragraphs
    #expect(found == (html == "<p>:</p>" ? [":"] : []))
  }
}
