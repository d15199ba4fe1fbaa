import Testing

@testable import KimMarkdown

/// Marks of messengers and bare addresses.
struct PhoneInlineTests {
  private func inline(_ text: String) -> String {
    let html = MarkdownText(ofPhone: text).html
    return String(html.dropFirst(3).dropLast(5))
  }

  @Test(arguments: [
    ("*x*", "<strong>x</strong>"), ("_x_", "<em>x</em>"), ("~x~", "<del>x</del>"),
    ("```x```", "<code>x</code>"), ("`x`", "<code>x</code>"), ("```a`b```", "<code>a`b</code>"),
    ("*_x_*", "<strong><em>x</em></strong>"), ("_*x*_", "<em><strong>x</strong></em>"),
    ("~*_x_*~", "<del><strong><em>x</em></strong></del>"), ("~~x~~", "<del>x</del>"),
    ("__x__", "<strong>x</strong>"), ("*a b*", "<strong>a b</strong>"),
    ("(*x*)", "(<strong>x</strong>)"), ("*\"x\"*", "<strong>&quot;x&quot;</strong>"),
    ("*x*, *y*.", "<strong>x</strong>, <strong>y</strong>."),
    ("*Jam:* 9", "<strong>Jam:</strong> 9"),
    ("😀*x!*😀", "😀<strong>x!</strong>😀"), ("—*(x)*—", "—<strong>(x)</strong>—"),
    ("“*x.*”", "“<strong>x.</strong>”"), ("*a* *b*", "<strong>a</strong> <strong>b</strong>"),
    ("*a*_b_", "<strong>a</strong><em>b</em>"), ("*x*\u{200E}", "<strong>x</strong>"),
    ("*a_b*", "<strong>a_b</strong>"), ("*a _b*", "<strong>a _b</strong>"),
    ("*é*", "<strong>é</strong>"), ("*5*", "<strong>5</strong>"),
  ])
  func `marks around words work as in WhatsApp`(text: String, html: String) {
    #expect(inline(text) == html)
  }

  @Test(arguments: [
    "2*3*4", "nama_file_x", "* x *", "a* b*", "*x", "x*", "_ x_", "~ x", "5 * 3 * 2", "a~b~c",
    "~5 km",
    "_____ x", "é*x*é", "*x\u{A0}* y", "``x", "a_b_ c", "***", "___ x ___",
  ])
  func `marks that touch no words, or stand in one, are shown`(text: String) {
    let text = MarkdownText(ofPhone: "Awal \(text) akhir")
    #expect(!text.html.contains("<strong>") && !text.html.contains("<em>"))
    #expect(!text.html.contains("<del>") && !text.html.contains("<code>"))
    #expect(text.rendered.plainText.hasPrefix("Awal "))
  }

  @Test func `marks end with their line`() {
    #expect(inline("*a\nb*") == "*a<br />\nb*")
  }

  @Test(arguments: [
    ("desatoman.id/wisata", "https://desatoman.id/wisata"),
    ("wa.me/62812345678", "https://wa.me/62812345678"),
    ("facebook.com/kim.toman", "https://facebook.com/kim.toman"),
    ("toman.desa.id", "https://toman.desa.id"), ("bps.go.id", "https://bps.go.id"),
    ("s.id/daftar-kim", "https://s.id/daftar-kim"), ("www.toman.id", "http://www.toman.id"),
    ("Www.Toman.id/a_b_c", "http://Www.Toman.id/a_b_c"),
    ("https://a.id/b_c_d*e", "https://a.id/b_c_d*e"), ("Https://a.id", "https://a.id"),
    ("instagram.com/kim_toman_", "https://instagram.com/kim_toman_"),
    ("a.id/x?b=1&c=2#d", "https://a.id/x?b=1&amp;c=2#d"),
  ])
  func `bare addresses are links`(address: String, url: String) {
    let shown = address.replacing("&", with: "&amp;")
    let link = "<a href=\"\(url)\" rel=\"noopener\">\(shown)</a>"
    #expect(inline("Lihat \(address).") == "Lihat \(link).")
    #expect(inline("(\(address))") == "(\(link))")
    #expect(inline("*\(address)*") == "<strong>\(link)</strong>")
    #expect(inline("Web:\(address), lalu") == "Web:\(link), lalu")
  }

  @Test(arguments: [
    "foto.jpg", "dll.dsb", "admin@toman.desa.id", "S.Pd.I", "19.30", "Rp.50.000/kg", "RT.05/RW.02",
    "a.n.", "dan/atau", "surat.pdf", "1.id", "x@gmail.com/y", "selesai.Terima", "kim.yml", "u.p.",
    "panen.id-nya", "../a.id", "file.id.txt",
  ])
  func `names of files, abbreviations and hosts of e-mail are none`(text: String) {
    let html = inline("Lihat \(text) ya").replacing(/<a href="mailto:[^>]*>/, with: "")
    #expect(!html.contains("<a "), "\(html)")
  }

  @Test func `an address of e-mail is a link`() {
    #expect(
      inline("Surel: nama_kim_x@toman.desa.id")
        == "Surel: <a href=\"mailto:nama_kim_x@toman.desa.id\">nama_kim_x@toman.desa.id</a>")
  }

  @Test func `a video without its scheme is a card`() {
    #expect(
      MarkdownText(ofPhone: "Tonton\n\nyoutu.be/dQw4w9WgXcQ").html.contains("<p class=\"video\">"))
    #expect(
      MarkdownText(ofPhone: "Tonton\n\nwww.youtube.com/watch?v=dQw4w9WgXcQ").html.contains(
        "<p class=\"video\">"))
  }
}
