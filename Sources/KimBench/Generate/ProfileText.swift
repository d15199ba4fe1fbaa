/// What a site has besides posts.
enum ProfileText {
  static func profile(of site: SyntheticSite) -> String {
    let place = site.place
    var random = site.random(5)
    let founded = Corpus.iso(Corpus.today - random.within(60...1800))
    let kind = place.isUrban ? "kelurahan" : "desa"
    return YAMLText.lines([
      .text("nama", place.name),
      .plain("kode_wilayah", "\"\(place.code)\""),
      .text("tingkat", kind),
      .plain("tanggal_berdiri", founded),
      .plain("jumlah_anggota", "\(random.within(5...25))"),
      .text("alamat", "Kantor \(kind) \(place.village)"),
      .text("whatsapp", "62812000\(random.within(10000...99999))"),
      .text("surel", "kim-\(site.index)@contoh.example"),
      .text("pembina", "Dinas Komunikasi dan Informatika \(place.regency)"),
      .text("klaster", random.one(of: ["Perkotaan", "Perairan", "Perkebunan", "Pertanian"])),
      .list("fokus", random.some(3, of: Topics.all)),
      .text("visi", "Warga yang tahu, mau bertanya, dan saling memberi kabar"),
      .list("misi", ["Menulis kabar desa", "Memeriksa kabar berantai", "Meneruskan aspirasi"]),
      .text("warna", random.one(of: ["#0b6e4f", "#0b4f6c", "#7a3b10", "#5b2a86"])),
    ])
  }

  static func page(of site: SyntheticSite) -> String {
    var prose = Prose(site.random(6))
    var text = Array("---\njudul: Tentang \(site.place.name)\n---\n".utf8)
    for _ in 0..<3 {
      prose.paragraph(into: &text)
      text += Array("\n\n".utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The smallest file that is a PDF.
  static let document = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF

    """
}
