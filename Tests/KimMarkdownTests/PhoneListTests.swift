import Testing

@testable import KimMarkdown

/// Lists as people type them on phones.
struct PhoneListTests {
  @Test(arguments: [
    "•", "•\t", "·", "· ", "◦ ", "▪", "▪ ", "\u{F0B7}", "\u{F0B7}\t", "\u{F0A7}  ", "– ", "–", "● ",
    "○",
    "■ ", "‣ ", "⁃ ", "➢ ", "➤", "* ", "- ", "+ ", "-", "o\t", "o ", "§ ", "Ø  ", "ü\t", "» ",
    "\u{200E}• ", "\u{A0}\u{A0}• ", "▪️", "▪️ ", "▫️", "◼︎ ",
    "     • ",
  ])
  func `signs of lists make a list and go`(sign: String) {
    #expect(
      MarkdownText(ofPhone: "Hadir :\n\(sign)Kepala Desa\n\(sign)Ketua PKK\nSekian").html
        == "<p>Hadir :</p>\n<ul>\n<li>Kepala Desa</li>\n<li>Ketua PKK</li>\n</ul>\n<p>Sekian</p>\n")
  }

  @Test(arguments: ["✅", "➡️", "☑", "☑️", "✔️", "👉", "🔹", "→", "❌", "1️⃣", "⭐", "🟢"])
  func `pictures make a list and stay`(sign: String) {
    #expect(
      MarkdownText(ofPost: "Syarat\n\(sign) KTP\n\(sign)KK").html
        == "<p>Syarat</p>\n<ul>\n<li>\(sign) KTP</li>\n<li>\(sign)KK</li>\n</ul>\n")
  }

  @Test func `other pictures keep their lines`() {
    #expect(
      MarkdownText(ofPost: "📍 Balai desa\n🕘 Pukul 09.00").html
        == "<p>📍 Balai desa<br />\n🕘 Pukul 09.00</p>\n")
  }

  @Test(arguments: [
    ("1.satu", "2.dua"), ("1). satu", "2). dua"), ("1)satu", "2)dua"), ("1. satu", "2. dua"),
    ("1) satu", "2) dua"), ("1.) satu", "2.) dua"), ("  1.satu", "  2.dua"),
  ])
  func `numbers make a list`(first: String, second: String) {
    #expect(
      MarkdownText(ofPhone: "Acara\n\(first)\n\(second)").html
        == "<p>Acara</p>\n<ol>\n<li>satu</li>\n<li>dua</li>\n</ol>\n")
  }

  @Test(arguments: [
    ("a. satu\nb. dua", "<ol type=\"a\">"), ("a) satu\nb) dua", "<ol type=\"a\">"),
    ("A. satu\nB. dua", "<ol type=\"A\">"), ("a.satu\nb.dua", "<ol type=\"a\">"),
  ])
  func `letters make a list`(lines: String, start: String) {
    let html = MarkdownText(ofPhone: "Acara\n\(lines)").html
    #expect(html.hasPrefix("<p>Acara</p>\n\(start)\n<li>"))
    #expect(html.contains("<p>satu</p>"))
    #expect(html.hasSuffix("</ol>\n"))
  }

  @Test(arguments: [
    "A. Rahman hadir", "a.n. Kepala Desa", "d.a. Balai Desa", "H. Ahmad\nM. Yusuf",
    "2024. Setelah itu",
    "5. lima", "-5 derajat\n-6 derajat", "1.000 orang", "09.00 mulai", "19.30 WIB", "1.5 kg", "2.a",
    "-satu saja", "–5 derajat",
  ])
  func `what only looks like a sign of a list is text`(lines: String) {
    let html = MarkdownText(ofPhone: "Pada tahun\n\(lines)\nakhir").html
    #expect(!html.contains("<li>"), "\(html)")
    let first = lines.split(separator: "\n")[0]
    #expect(html.contains(first), "\(html)")
  }

  @Test func `text between items goes on counting`() {
    #expect(
      MarkdownText(ofPhone: "1. Satu\nketerangan\n2. Dua").html == """
        <ol>
        <li>Satu</li>
        </ol>
        <p>keterangan</p>
        <ol start="2">
        <li>Dua</li>
        </ol>

        """)
  }

  @Test func `an item that is indented stands in the one above`() {
    #expect(
      MarkdownText(ofPhone: "1. Satu\n   a. x\n   b. y\n2. Dua\n\t• z\n3. Tiga").html == """
        <ol>
        <li>Satu
        <ol type="a">
        <li>
        <p>x</p>
        </li>
        <li>
        <p>y</p>
        </li>
        </ol>
        </li>
        <li>Dua
        <ul>
        <li>z</li>
        </ul>
        </li>
        <li>Tiga</li>
        </ol>

        """)
  }

  @Test func `an item goes on in lines that are indented, or in the middle of a sentence`() {
    #expect(
      MarkdownText(ofPhone: "• Kepala Desa\n  dan istri\n• Camat").html
        == "<ul>\n<li>Kepala Desa<br />\ndan istri</li>\n<li>Camat</li>\n</ul>\n")
    let long = "• Kepala Desa beserta seluruh perangkat desa dan kelompok tani yang"
    #expect(
      MarkdownText(ofPhone: "\(long)\nhadir pada hari itu\nSekian").html.hasSuffix(
        "yang\nhadir pada hari itu</li>\n</ul>\n<p>Sekian</p>\n"))
  }

  @Test func `what begins an item is no other block`() {
    for text in ["# x", "> x", "- x", "1. x", "=== x", "+ x", "```x"] {
      let html = MarkdownText(ofPhone: "• \(text)\n• y").html
      #expect(html.contains("<li>\(text.replacing(">", with: "&gt;"))</li>"), "\(html)")
    }
  }
}
