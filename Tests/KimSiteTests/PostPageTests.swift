import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct PostPageTests {
  /// The page of a post in a site of its own.
  func page(
    _ fields: String, type: String = "berita", body: String = "Isi.", files: String = "",
    province: ProvinceText = ProvinceText()
  ) throws -> String {
    let site = SiteText(
      """
      -- \(type)/tulisan.md --
      ---
      judul: Judul tulisan
      tanggal: 2024-05-20
      \(fields)
      ---
      \(body)
      \(files)
      """
    ).build(province: province)
    #expect(site.diagnostics.found.map(\.message.id) == [])
    return try #require(site["\(type)/tulisan.html"])
  }

  @Test func `nothing but the rendered text is inside e-content`() throws {
    let page = try page("", body: "Satu *dua*.")
    #expect(page.contains("<div class=\"e-content\"><p>Satu <em>dua</em>.</p>\n</div>"))
  }

  @Test func `the head has what a WhatsApp preview needs, within the first 3 kB`() throws {
    let page = try page(
      "gambar: foto.jpg\ngambar_alt: Sawah\nringkasan: Panen di Dusun II",
      files: "-- berita/foto.jpg --")
    let head = String(page.prefix(3000))
    for tag in [
      "<title>Judul tulisan – KIM Sumber Makmur</title>",
      #"<meta property="og:title" content="Judul tulisan">"#,
      #"<meta name="description" property="og:description" content="Panen di Dusun II">"#,
      #"<meta property="og:type" content="article">"#,
      #"<meta property="og:site_name" content="KIM Sumber Makmur">"#,
      #"<meta property="og:locale" content="id_ID">"#,
      #"<meta name="twitter:card" content="summary_large_image">"#,
      #"<meta property="article:published_time" content="2024-05-20">"#,
      #"content="https://kim.contoh.go.id/toman/foto/foto.0123456789-1200x630.jpg">"#,
      #"<meta property="og:image:width" content="1200">"#,
      #"href="https://kim.contoh.go.id/toman/berita/tulisan.html">"#,
    ] {
      #expect(head.contains(tag), "\(tag)")
    }
  }

  @Test func `a photo has files for every screen, and the first one of a page comes first`() throws
  {
    let page = try page("gambar: foto.webp\ngambar_alt: Sawah", files: "-- berita/foto.webp --")
    let stem = "../foto/foto.0123456789"
    #expect(
      page.contains(
        "srcset=\"\(stem)-960.webp 960w,\(stem)-1200.webp 1200w\""))
    #expect(
      page.contains("<img src=\"\(stem)-960.jpg\" width=\"960\" height=\"640\" alt=\"Sawah\""))
    #expect(page.contains(" fetchpriority=\"high\""))
    #expect(!page.contains("loading=\"lazy\""))
  }

  @Test func `what is shared by WhatsApp begins with the title`() throws {
    let page = try page("penulis: A")
    #expect(page.contains("https://wa.me/?text=Judul%20tulisan%0Ahttps://kim.contoh.go.id"))
  }

  @Test func `a tab and a home screen show the site's letter, or its logo`() throws {
    let site = SiteText("-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\nIsi.").build()
    let paths = site.outputs.map(\.path.string).filter { $0.contains("/ikon.") }
    #expect(paths.count == 2)
    let page = try #require(site["berita/a.html"])
    for path in paths { #expect(page.contains("href=\"../\(path)\""), "\(path)") }
    let drawing = try #require(paths.first { $0.hasSuffix(".svg") }.flatMap { site[$0] })
    #expect(drawing.hasPrefix("<svg") && drawing.contains("</text>"))
    // The Nu checker of PyPI knows no 'media' here, so there is one colour for both schemes.
    #expect(
      page.contains(
        "<meta name=\"theme-color\" content=\"#17130f\" media=\"(prefers-color-scheme:dark)\">"
          + "<meta name=\"theme-color\" content=\"#8c1d2f\">"))
    let marked = SiteText(
      "-- kim.yml --\n\(SiteText.profile)logo: logo.png\n-- logo.png --\n"
    ).build()
    #expect(!marked.outputs.contains { $0.path.string.contains("/ikon.") })
    let home = try #require(marked["index.html"])
    #expect(home.contains("<link rel=\"icon\" href=\"foto/logo."))
  }

  @Test func `a page without a photo is shared with the card of its KIM`() throws {
    let page = try page("penulis: A")
    #expect(page.contains("content=\"https://kim.contoh.go.id/toman/foto/kartu."))
  }

  @Test func `a broken photo leaves its words in its place, and is not shared`() throws {
    var site = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\ngambar: a.jpg\n"
        + "gambar_alt: Warga & sawah\n---\n![Padi](a.jpg)\n-- berita/a.jpg --\n")
    site.source.photos[0].state = .broken
    let built = site.build()
    let page = try #require(built["berita/a.html"])
    #expect(page.contains("<span class=\"foto-hilang\">Warga &amp; sawah</span>"))
    #expect(page.contains("<figure><span class=\"foto-hilang\">Padi</span></figure>"))
    #expect(!page.contains("<img") && page.contains("foto/kartu."))
    #expect(
      built.diagnostics.sorted.map { "\($0.place.line) \($0.code)" } == [
        "4 photo/unreadable", "7 photo/unreadable",
      ])
    #expect(!built.outputs.contains { $0.path.string.hasPrefix("foto/a.") })
  }

  @Test
  func `scripts are forbidden on every page of a site but those to write, search and hang up`() {
    let site = ExampleSite.full.build(province: ExampleSite.province)
    let pages = site.outputs.map(\.path.string).filter { $0.hasSuffix(".html") }
    for path in pages where !["tulis.html", "cari.html", "papan.html"].contains(path) {
      let page = site[path] ?? ""
      #expect(page.contains("content=\"default-src 'none';style-src 'self';img-src 'self';"))
      #expect(!page.contains("script-src"))
    }
  }

  @Test func `a post carries microformats for its readers' tools`() throws {
    let page = try page("penulis: Seksi Berita\ndiperbarui: 2024-05-22")
    #expect(page.contains("class=\"artikel h-entry\""))
    #expect(page.contains("<h1 class=\"p-name\">Judul tulisan</h1>"))
    #expect(page.contains("<b class=\"p-author\">Seksi Berita</b>"))
    #expect(page.contains("<time class=\"dt-published\" datetime=\"2024-05-20\">"))
    #expect(page.contains("<time class=\"dt-updated\" datetime=\"2024-05-22\">22 Mei 2024</time>"))
  }

  @Test(arguments: [
    ("berita", "", "NewsArticle"), ("kegiatan", "", "NewsArticle"), ("agenda", "", "Event"),
    ("klarifikasi", "klaim: Uang gratis\nvonis: hoaks", "ClaimReview"),
    ("umkm", "harga: 5000", "Product"), ("wisata", "tiket: Gratis", "TouristAttraction"),
    ("layanan", "biaya: Gratis", "GovernmentService"),
  ])
  func `a post is described to machines as what it is`(
    type: String, fields: String, schema: String
  ) throws {
    let page = try page(fields, type: type)
    #expect(page.contains("\"@graph\":[{\"@type\":\"\(schema)\""))
    #expect(page.contains("\"@type\":\"BreadcrumbList\""))
  }

  @Test func `text of a writer can never end the script element that describes the page`() throws {
    let page = try page("ringkasan: \"</script><script>alert(1)</script>\"")
    #expect(!page.contains("<script>alert"))
    #expect(page.split(separator: "</script>").count == 2)
  }

  @Test func `a notice that has ended says so, from the day after`() throws {
    let fields = "berlaku_sampai: 2024-05-31"
    let ended = "Pengumuman ini sudah berakhir pada 31 Mei 2024."
    let after = try page(fields, type: "pengumuman", province: ProvinceText(day: "2024-06-01"))
    #expect(after.contains(ended))
    let last = try page(fields, type: "pengumuman", province: ProvinceText(day: "2024-05-31"))
    #expect(!last.contains(ended))
  }

  @Test func `a product is ordered by WhatsApp with its name prefilled`() throws {
    let page = try page("harga: Rp1.250.000\nsatuan: helai\nwhatsapp: 0812 0000 0001", type: "umkm")
    #expect(page.contains("Rp1.250.000 / helai"))
    #expect(page.contains("https://wa.me/6281200000001?text=Halo,%20saya%20tertarik"))
  }

  @Test(arguments: [
    ("klarifikasi", "klaim: Uang gratis\nvonis: hoaks", "</span> Hoaks</b>"),
    ("umkm", "harga: 25000\nwhatsapp: 0812 0000 0001", "Pesan lewat WhatsApp"),
    ("umkm", "harga: 25000", "<dd>Rp25.000"),
    ("agenda", "waktu: 09.00\nlokasi: Balai", "<dd>Balai"),
    ("agenda", "", "<dd>Senin, 20 Mei 2024"),
    ("wisata", "tiket: Gratis", "<dd>Gratis"),
    ("layanan", "syarat: [KTP lama]", "<li>KTP lama</li>"),
    ("potensi", "kontak: Pemerintah Desa", "<dd>Pemerintah Desa"),
    ("aspirasi", "status: diproses", "aria-current=\"step\">Diproses</li>"),
    ("pengumuman", "berlaku_sampai: 2024-06-30", "<dd>30 Juni 2024"),
  ])
  func `the answer stands between the title and the text, and only there`(
    type: String, fields: String, answer: String
  ) throws {
    let page = try page("ringkasan: Pembuka\n" + fields, type: type)
    let order = ["<h1", answer, "Pembuka</p>", "class=\"dt-published\"", "class=\"e-content\""]
      .compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 5 || type == "aspirasi")
    #expect(order == order.sorted())
    #expect(page.count(of: answer) == 1)
  }

  @Test func `facts come after the text, and coordinates are a way to the map`() throws {
    let page = try page("peserta_jumlah: 40\nkoordinat: [-2.8, 103.6]", type: "kegiatan")
    let text = try #require(page.firstRange(of: "class=\"e-content\"")).lowerBound
    let facts = try #require(page.firstRange(of: "<dl class=\"fakta\">")).lowerBound
    #expect(text < facts)
    #expect(page.contains("mlon=103.60000&amp;zoom=15\">Buka peta</a>"))
    #expect(!page.contains(">-2.80000"))
  }

  @Test func `a photo of a post opens whole and large`() throws {
    let page = try page("gambar: foto.jpg\ngambar_alt: Poster", files: "-- berita/foto.jpg --")
    #expect(page.contains("<a href=\"../foto/foto.0123456789-1200.webp\"><picture>"))
  }

  @Test func `a KIM that a post names is told as people say it`() throws {
    let page = try page("kim_terkait: [musi-banyuasin/kim-babat-toman, forum-kim]")
    #expect(page.contains(">KIM Babat Toman</a>") && page.contains(">Forum KIM</a>"))
  }

  @Test func `a document is offered with its type and size`() throws {
    let page = try page(
      "berkas: anggaran.pdf", type: "dokumen", files: "-- dokumen/anggaran.pdf --")
    #expect(page.contains("href=\"../berkas/anggaran.0123456789.pdf\""))
    #expect(page.contains("Unduh berkas (PDF, 12 kB)"))
  }

  @Test func `a post without an address of the site is hidden from search engines`() throws {
    let nowhere = ProvinceText(
      """
      -- provinsi.yml --
      kode_wilayah: "16"
      """)
    let page = try page("", province: nowhere)
    #expect(page.contains("noindex"))
    #expect(!page.contains("canonical"))
    #expect(!page.contains("og:image"))
  }

  @Test func `what surrounds the text of a usual post is at most 6 kB`() throws {
    let site = ExampleSite.full.build(province: ExampleSite.province)
    let page = try #require(site["kegiatan/panen.html"])
    let body = try #require(page.firstRange(of: "<div class=\"e-content\">")?.upperBound)
    let end = try #require(page.firstRange(of: "</div>\n<div class=\"sisi\">")?.lowerBound)
    #expect(page.utf8.count - page[body..<end].utf8.count <= 6144)
  }
}
