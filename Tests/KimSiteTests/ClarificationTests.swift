import KimModel
import KimTestSupport
import Testing

struct ClarificationTests {
  func page(_ verdict: String, title: String = "Uang gratis") throws -> String {
    let site = SiteText(
      """
      -- klarifikasi/uang.md --
      ---
      judul: "\(title)"
      tanggal: 2024-05-20
      klaim: Uang dibagikan
      klaim_kanal: WhatsApp
      klaim_tanggal: 2024-05-18
      vonis: \(verdict)
      rujukan: [{nama: Dinas Sosial, url: "https://contoh.go.id/"}]
      ---
      Tidak ada.
      """
    ).build()
    return try #require(site["klarifikasi/uang.html"])
  }

  @Test(arguments: [
    ("hoaks", "✗", "Hoaks"), ("salah", "✗", "Salah"), ("menyesatkan", "!", "Menyesatkan"),
    ("satire", "≈", "Satire"), ("benar", "✓", "Benar"),
    ("belum-terbukti", "?", "Belum terbukti"),
  ])
  func `a verdict is said by a symbol and a word, not by colour alone`(
    verdict: String, symbol: String, label: String
  ) throws {
    #expect(
      try page(verdict).contains("<b><span aria-hidden=\"true\">\(symbol)</span> \(label)</b>"))
  }

  @Test(arguments: [
    ("hoaks", "Uang gratis", "[HOAKS] Uang gratis"),
    ("belum-terbukti", "Uang gratis", "[BELUM TERBUKTI] Uang gratis"),
    ("hoaks", "Awas hoax uang gratis", "Awas hoax uang gratis"),
    ("salah", "Salah: uang gratis", "Salah: uang gratis"),
    ("hoaks", "Uang gratis dari desa itu hoaks", "[HOAKS] Uang gratis dari desa itu hoaks"),
    ("salah", "Dana untuk salah satu warga", "[SALAH] Dana untuk salah satu warga"),
    ("", "Uang gratis", "[CEK FAKTA] Uang gratis"),
    ("hoaks", "Hoaks: uang di uang-gratis.com", "Hoaks: uang di uang-gratis[.]com"),
  ])
  func `where a title stands alone the verdict is with it`(
    verdict: String, title: String, shared: String
  ) throws {
    let page = try page(verdict, title: title)
    #expect(page.contains("<meta property=\"og:title\" content=\"\(shared)\">"))
    #expect(page.contains("<h1 class=\"p-name\">\(title)</h1>"))
  }

  @Test func `a clarification shows claim, channel, explanation and references in this order`()
    throws
  {
    let page = try page("hoaks")
    let order = [
      "Hoaks</b>", "“Uang dibagikan”", "Beredar lewat WhatsApp, terlihat 18 Mei 2024",
      "Tidak ada.", "<h2>Sumber</h2>", "Dinas Sosial",
    ].compactMap { page.ranges(of: $0).last?.lowerBound }
    #expect(order.count == 6 && order == order.sorted())
  }

  // MARK: Addresses

  /// A clarification with these lines among its fields and this text.
  private func site(_ fields: String, _ text: String) -> BuiltSite {
    SiteText(
      """
      -- kim.yml --
      nama: KIM Toman
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      alamat_situs: https://kim.toman.desa.id/
      -- klarifikasi/uang.md --
      ---
      judul: Uang gratis lewat tautan
      tanggal: 2024-05-20
      klaim: Daftar di https://bansos-2026.xyz/daftar sekarang
      \(fields)
      ---
      \(text)
      """
    ).build()
  }

  private func text(_ fields: String, _ text: String) throws -> String {
    let page = try #require(site(fields, text)["klarifikasi/uang.html"])
    let body = try #require(
      page.firstMatch(of: #/<div class="e-content">(.*?)</div>/#.dotMatchesNewlines()))
    return String(body.1)
  }

  @Test(arguments: [
    "https://bansos-2026.xyz/daftar", "http://www.bansos-2026.xyz/daftar?a=b",
    "https://BANSOS-2026.xyz/daftar", "https://bansos-2026.xyz",
  ])
  func `the address of a claim cannot be followed`(address: String) throws {
    for written in [
      "Jangan klik \(address) ya.", "[ini](\(address))", "<a href=\"\(address)\">ini</a>",
    ] {
      let body = try text("vonis: hoaks", written)
      #expect(!body.contains("href"), "\(body)")
      #expect(body.contains("(jangan dibuka)"), "\(body)")
    }
  }

  @Test(arguments: [
    "https://bansos.evil.xyz/a", "https://kemensos.go.id.evil.xyz/",
    "https://kemensos.go.id@evil.xyz/",
    "https://evil.xyz\\@kemensos.go.id/", "https://evil.xyz/kemensos.go.id", "//evil.xyz/a",
    "https://evilgo.id/", "mailto:bansos@evil.xyz", "https://www.youtube.com/watch?v=abcdefghijk",
    "https://evil.xyz:443/a",
  ])
  func `an address that nobody vouches for is text`(address: String) throws {
    let body = try text("vonis: hoaks", "Ini [tautannya](<\(address)>) dulu.\n\n<\(address)>")
    #expect(!body.contains("href") && !body.contains("jangan dibuka"), "\(body)")
    #expect(body.contains("tautannya"))
  }

  @Test(arguments: [
    "https://kemensos.go.id/cek", "https://toman.desa.id", "https://turnbackhoax.id/2024/a",
    "https://news.detik.com/a", "https://rujukan.example/hoaks/a", "https://rujukan.example/hoaks",
    "https://sumber.example/x", "tel:08120000000", "mailto:info@kemensos.go.id",
  ])
  func `public bodies, the press and references are links`(address: String) throws {
    let fields = """
      vonis: hoaks
      rujukan: [{nama: Dinas, url: "https://rujukan.example/hoaks/"}]
      sumber: ["https://sumber.example/"]
      """
    let body = try text(fields, "Lihat [di sini](\(address)).")
    #expect(body.contains("href=\"\(address)"), "\(body)")
  }

  @Test func `a reference that is the address of the claim is told without a link`() throws {
    let fields = "vonis: hoaks\nsumber: [{nama: Formulir, url: \"https://bansos-2026.xyz/daftar\"}]"
    let built = site(fields, "Lihat https://bansos-2026.xyz/daftar dulu.")
    let page = try #require(built["klarifikasi/uang.html"])
    #expect(page.contains("<li>Formulir</li>"))
    #expect(!page.contains("href=\"https://bansos"))
    for feed in ["feed.xml", "feed.json"] {
      #expect(built[feed]?.contains("href=\\\"https://bansos") == false, "\(feed)")
      #expect(built[feed]?.contains("href=&quot;https://bansos") == false, "\(feed)")
    }
  }

  @Test func `links of a claim that is true are followed`() throws {
    #expect(try text("vonis: benar", "Di https://bansos-2026.xyz/daftar bisa.").contains("href"))
  }

  @Test func `a platform that a claim names is not its address`() throws {
    let fields =
      "klaim: Beredar di facebook.com\nvonis: hoaks\nsumber: [\"https://facebook.com/kimtoman\"]"
    let built = SiteText(
      "-- klarifikasi/uang.md --\n---\njudul: Uang\ntanggal: 2024-05-20\n\(fields)\n---\n"
        + "Baca facebook.com/kimtoman/1 dan facebook.com/penipu.\n\n- a\n- b\n"
    ).build()
    let page = try #require(built["klarifikasi/uang.html"])
    #expect(page.contains("href=\"https://facebook.com/kimtoman"))
    #expect(!page.contains("href=\"https://facebook.com/penipu"))
  }

  @Test func `a video that nobody vouches for is told by its address`() throws {
    let body = try text("vonis: hoaks", "https://youtu.be/abcdefghijk\n\nItu video lama.")
    #expect(body.contains("<p>youtube.com/watch?v=abcdefghijk</p>") && !body.contains("href"))
  }

  @Test
  func `in the day's text the verdict comes first, and no messenger makes a link of the claim`()
    throws
  {
    let built = site(
      "vonis: hoaks",
      "Beredar pesan berantai yang mengajak warga mendaftar di https://bansos-2026.xyz/daftar atau "
        + "bit.ly/abc. Itu palsu, jangan dibuka. Cek di cekbansos.kemensos.go.id saja.")
    let text = try #require(built["sebarkan/2024-05-20.txt"])
    #expect(
      text.contains(
        "*[HOAKS] Uang gratis lewat tautan*\nJangan dibuka, jangan diteruskan. Beredar pesan"))
    #expect(text.contains("bansos-2026[.]xyz/daftar"))
    #expect(!text.contains("bansos-2026.xyz") && !text.contains("bit.ly"))
  }

  @Test(arguments: [
    ("Klik bansos.xyz/a.", "Klik bansos[.]xyz/a."), ("(https://a.com)", "(a[.]com)"),
    ("link:a.com,b.net", "link:a[.]com,b[.]net"), ("WWW.A.INFO!", "WWW[.]A[.]INFO!"),
    ("Rp1.000.000 pukul 09.30. Selesai.", "Rp1.000.000 pukul 09.30. Selesai."),
    ("Kades.Toman dll.", "Kades.Toman dll."), ("lihat kemensos.go.id", "lihat kemensos.go.id"),
    ("a@evil.com", "a@evil[.]com"), ("ftp://x.y/z.html", "x[.]y/z[.]html"),
  ])
  func `addresses in a text that is sent are told so that nobody can tap them`(
    written: String, sent: String
  ) throws {
    let page = try page("hoaks", title: "Hoaks: " + written)
    #expect(
      page.contains("<meta property=\"og:title\" content=\"Hoaks: \(sent)\">"),
      "\(page.prefix(2000))")
  }
}
