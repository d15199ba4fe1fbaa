import Testing

@testable import KimMarkdown

/// Which texts are taken for that of a phone.
struct PhoneSignsTests {
  private func isPhoneText(_ text: String) -> Bool {
    PhoneText.isFound(in: MappedText(Array(text.utf8)[...]), reading: .ifLikely)
  }

  static let long = String(repeating: "kata ", count: 25)

  @Test(arguments: [
    "\u{A0}\u{A0}\u{A0}\u{A0}Karang Taruna & PKK rapat.", "Hari :Minggu.\n\nJam :9.", "• satu",
    "Hadir:\n• satu", "▪ a", "\u{F0B7}\ta", "– satu", "✅ KTP", "📍 Balai desa", "  • satu",
    "\u{200E}• satu", "1.Satu", "12)dua belas", "1). satu", "air ~mati~ lagi",
    "*Catatan* dan _salam_",
    "*Catatan*\n* ember", "* ember\n\n*Catatan*", "    Warga desa menggelar rapat.",
    "\tKegiatan ini berjalan baik.",
    "Hari : Minggu\nTempat : Balai desa yang baru saja dibangun oleh warga desa pada tahun lalu.",
    "Hari : Minggu.\n\nJam : 9.", "Nama: Budi.\nAlamat: Toman.", "Kepada Yth\nBapak Camat",
    long + "\nlalu", "Demikian.\n----", "Sekian!\n--------\n", "hubungi wa.me/62812 ya.",
    "Wa.me/62812.",
    "Di facebook.com/kim.", "Buka toman.desa.id.", "Buka toman.desa.id/profil.", "(toman.desa.id)",
    "Foto ![a](a.jpg)\n\n• satu", "`kode`\n• satu",
  ])
  func `one sign is enough`(text: String) {
    #expect(isPhoneText(text))
    #expect(isPhoneText(text.replacing("\n", with: "\r\n")))
  }

  @Test(arguments: [
    "", "\n", "Satu.", "satu", "*x*", "_x_", "Ada *satu* dan *dua*.", "- a\n- b", "1. a\n2. b",
    "* a\n* b",
    "> a\n> b", "# a", "a\n===", "Judul\n----", "Judul\n---\n\nIsi.", "    git commit -m pesan",
    "    x = 1;", "    a\n    b\n    c", "- a\n\n  b\n  c\n  d",
    "- a\n\n    Lanjutan butir itu ada di sini.", "1. a\n\n    Lanjutan butir itu ada di sini.",
    "![a](a.jpg)\n![b](b.jpg)", "Catatan: besok libur.", "https://wa.me/62812",
    "www.facebook.com/a",
    "admin@toman.desa.id", "https://toman.desa.id/a", "~~a~~ b", "~5 km dan 6~7", "2 ~ 3",
    "a_b_c *x*",
    "Kalimat pertama pendek.\nKalimat kedua juga.", "| a\n| b", "<div>\n<p>\n</div>",
    "1.5 kg beras",
    "09.00 mulai", "Satu\n\nDua", "5 * 3 * 2 dan _x_", "[a]\n", "a\n\n\tkode", "© 2026 KIM",
    "“Kutipan.”",
    long, long + "\n\nlalu.", "Kata `*a*` dan `_b_` saja.", "file_a_b dan *x*", "`~a~`",
    "```\nbuka\n• satu", "```\na",
    "Warga Desa Toman menggelar gotong royong membersihkan parit desa\npada hari Minggu",
  ])
  func `without a sign it is Markdown`(text: String) {
    #expect(!isPhoneText(text))
  }

  @Test(arguments: [
    "**tebal**", "# Judul", "### Judul\nisi", "[a](b.md)", "[a](https://b.id)", "[a]: b.md",
    "[^1]: catatan",
    "| a | b |\n|---|---|\n| c | d |", "a | b\n- | -", "```\nkode\n```", "~~~\na\n~~~",
    "satu\\\ndua",
    "satu  \ndua", "[![a](b.jpg)](c.md)",
  ])
  func `a sign of Markdown makes it Markdown, whatever else there is`(markdown: String) {
    #expect(MarkdownSigns.areFound(in: MappedText(Array(markdown.utf8)[...])))
    #expect(!isPhoneText("• satu\n• dua\n\n" + markdown))
    #expect(!isPhoneText(markdown + "\n\n• satu\n• dua\n"))
    #expect(!isPhoneText(markdown.replacing("\n", with: "\r\n") + "\r\n\r\n• satu"))
  }

  @Test(arguments: [
    "*x*", "#Judul", "![a](b.jpg)", "[a] (b)", "satu  \n\ndua", "satu\\", "```x```", "```\nbuka",
    "a | b",
    "[Catatan]: bawa KTP ya", "| a | b |", "-----", "#", "satu \ndua", "[a]", "- a", "1. a", "> a",
  ])
  func `what people type too is no sign of Markdown`(text: String) {
    #expect(!MarkdownSigns.areFound(in: MappedText(Array(text.utf8)[...])))
  }

  @Test func `a sign outside of the text is one too`() {
    let bytes = MappedText(Array("Satu kalimat.".utf8)[...])
    #expect(PhoneText.isFound(in: bytes, reading: .unlessMarkdown))
    #expect(!PhoneText.isFound(in: bytes, reading: .ifLikely))
    #expect(!PhoneText.isFound(in: MappedText(Array("• a".utf8)[...]), reading: .never))
    #expect(!PhoneText.isFound(in: MappedText(Array("**a**".utf8)[...]), reading: .unlessMarkdown))
  }
}
