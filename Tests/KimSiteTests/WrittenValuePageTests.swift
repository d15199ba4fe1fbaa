import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Values that are no plain numbers, as readers see them.
struct WrittenValuePageTests {
  private func page(_ fields: String, _ type: String, profile: String = "") throws -> String {
    let site = SiteText(
      """
      -- kim.yml --
      \(SiteText.profile)\(profile)
      -- \(type)/a.md --
      ---
      judul: Contoh
      tanggal: 2024-05-20
      \(fields)
      ---
      Isi.
      """
    ).build()
    return try #require(site["\(type)/a.html"])
  }

  private func profilePage(_ lines: String) throws -> String {
    try #require(SiteText("-- kim.yml --\n\(SiteText.profile)\(lines)\n").build()["profil.html"])
  }

  @Test(arguments: [
    ("peserta_jumlah: 80", "<dt>Peserta<dd>80 orang"),
    ("Peserta: 80 orang", "<dt>Peserta<dd>80 orang"),
    ("Peserta: ± 100", "<dt>Peserta<dd>± 100 orang"),
    ("Peserta: 40-50 orang", "<dt>Peserta<dd>40-50 orang"),
    ("Peserta: ibu-ibu PKK", "<dt>Peserta<dd>ibu-ibu PKK"),
    (
      "HP: 0812-3456-7890 (Bu Sri)",
      "<dt>Kontak<dd><a href=\"https://wa.me/6281234567890\">0812-3456-7890 (Bu Sri)</a>"
    ),
    ("Kontak: Kantor desa", "<dt>Kontak<dd>Kantor desa"),
    ("Telp: 0711-123456", "<dt>Kontak<dd><a href=\"tel:+62711123456\">+62711123456</a>"),
    (
      "ig: @kim_toman",
      "<dt>Instagram<dd><a href=\"https://www.instagram.com/kim_toman\">kim_toman</a>"
    ),
    (
      "koordinat: https://maps.app.goo.gl/AbC",
      "<dt>Peta<dd><a href=\"https://maps.app.goo.gl/AbC\">Buka peta</a>"
    ),
    ("koordinat: 2°58'33.96\"S 104°46'31.44\"E", "mlat=-2.97610&amp;mlon=104.77540"),
  ])
  func `facts of an event are shown as they were written`(line: String, html: String) throws {
    let page = try page(line, "kegiatan")
    #expect(page.contains(html), "\(line)")
  }

  @Test(arguments: [
    ("harga: 10rb/bungkus", "<dt>Harga<dd>Rp10.000 / bungkus", true),
    ("harga: mulai 10.000", "<dt>Harga<dd>mulai 10.000", false),
    ("harga: Rp5.000-Rp10.000", "<dt>Harga<dd>Rp5.000-Rp10.000", false),
    ("harga: gratis", "<dt>Harga<dd>gratis", false),
    ("harga: 10 ribu\nsatuan: ikat", "<dt>Harga<dd>Rp10.000 / ikat", true),
  ])
  func `a price without one amount is shown, and no machine is told one`(
    lines: String, html: String, isAmount: Bool
  ) throws {
    let page = try page(lines, "umkm")
    #expect(page.contains(html))
    #expect(page.contains("\"Offer\"") == isAmount)
  }

  @Test(arguments: [
    ("0812-3456-7890", nil), ("0812-3456-7890 / 0813-1111-2222", "0812-3456-7890 / 0813-1111-2222"),
    ("0812-3456-7890 (Bu Sri)", "0812-3456-7890 (Bu Sri)"),
  ])
  func `orders go to the first number, and both are shown`(text: String, shown: String?) throws {
    let page = try page("whatsapp: \(text)", "umkm")
    #expect(page.contains("https://wa.me/6281234567890?text="))
    #expect(page.contains("<dt>WhatsApp") == (shown != nil))
    #expect(shown.map { page.contains(">\($0)</a>") } != false)
  }

  @Test func `a verdict without a claim, and a claim without a verdict, are shown`() throws {
    let verdict = try page("vonis: hoax", "klarifikasi")
    #expect(verdict.contains("Hoaks</b>"))
    #expect(!verdict.contains("Klaim: “”") && !verdict.contains("ClaimReview"))
    let claim = try page("klaim: Uang dibagikan", "klarifikasi")
    #expect(claim.contains("<dt>Klaim<dd>Uang dibagikan"))
    #expect(!claim.contains("class=\"vonis") && claim.contains("NewsArticle"))
  }

  @Test func `a document post without its file has no button`() throws {
    let page = try page("berkas: hilang.pdf", "dokumen")
    #expect(page.contains("Isi.") && !page.contains("Unduh berkas"))
  }

  @Test(arguments: [
    ("jumlah_anggota: 12 orang", "<dt>Jumlah anggota<dd>12 orang"),
    ("jumlah_anggota: sekitar 20", "<dt>Jumlah anggota<dd>sekitar 20 orang"),
    ("jumlah_anggota: banyak", "<dt>Jumlah anggota<dd>banyak"),
    ("tanggal_berdiri: 2023", "<dt>Berdiri<dd>2023"),
    ("tanggal_berdiri: Mei 2023", "<dt>Berdiri<dd>Mei 2023"),
    ("masa_bakti: 2023 sd 2028", "<dt>Masa bakti<dd>2023–2028"),
    ("masa_bakti: Mei 2023 s.d. Mei 2028", "<dt>Masa bakti<dd>Mei 2023 s.d. Mei 2028"),
    (
      "whatsapp: 0812-3456-7890 (Bu Sri)",
      "<dt>WhatsApp<dd><a href=\"https://wa.me/6281234567890\">0812-3456-7890 (Bu Sri)</a>"
    ),
    ("whatsapp: 0812-3456-7890", ">+6281234567890</a>"),
    ("whatsapp: lewat kantor desa", "<dt>WhatsApp<dd>lewat kantor desa"),
    ("fb: kimtoman", "https://www.facebook.com/kimtoman"),
  ])
  func `a profile shows what was written`(line: String, html: String) throws {
    #expect(try profilePage(line).contains(html), "\(line)")
  }

  @Test func `statistics count numbers only`() throws {
    func participants(_ text: String) -> Int {
      let site = SiteText(
        "-- kegiatan/a.md --\n---\njudul: A\ntanggal: 2024-05-20\nPeserta: \(text)\n---\nIsi.\n"
      ).build()
      return site.summary?.years[2024][1] ?? -1
    }
    #expect(participants("80 orang") == 80)
    #expect(participants("40-50 orang") == 0)
  }

  @Test func `text that is shown as it was written is escaped`() throws {
    let page = try page("harga: mulai <b>10</b> &lt;i&gt;\nHP: <script>alert(1)</script>", "umkm")
    #expect(!page.contains("<b>10</b>") && !page.contains("<i>") && !page.contains("<script>alert"))
  }
}
