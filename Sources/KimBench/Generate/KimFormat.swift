import KimModel
import KimRandom

/// The corpus as content for kim.
package struct KimFormat: CorpusFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] { SyntheticProvince.files(of: corpus) }

  package func frame(of site: SyntheticSite) -> [CorpusFile] {
    let folder = site.place.folder
    let documents = site.posts.compactMap(\.document).map {
      CorpusFile("\(folder)/dokumen/\($0)", text: SyntheticProfile.document)
    }
    return [
      CorpusFile("\(folder)/kim.yml", text: SyntheticProfile.profile(of: site)),
      CorpusFile("\(folder)/halaman/profil.md", text: SyntheticProfile.page(of: site)),
    ] + documents
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "\(site.place.folder)/\(Self.file(site.posts[post]))"
  }

  package func frontMatter(of post: Int, in site: SyntheticSite) -> String {
    YAMLText.frontMatter(site.posts[post].fields)
  }

  package func address(
    of target: Body.Target, from post: Int, in site: SyntheticSite
  ) -> String {
    switch target {
    case .post(let other): "../\(Self.file(site.posts[other]))"
    case .site(let other): "kim:\(corpus.places[other].folder)/index.html"
    }
  }

  /// What happens on a day has the day in its name.
  private static func file(_ post: SyntheticPost) -> String {
    switch post.type {
    case .berita, .kegiatan, .pengumuman, .agenda: "\(post.type)/\(post.day)-\(post.slug).md"
    default: "\(post.type)/\(post.slug).md"
    }
  }
}

/// The files of the corpus's index.
enum SyntheticProvince {
  static func files(of corpus: Corpus) -> [CorpusFile] {
    let regions = corpus.regions
    return [
      CorpusFile("_provinsi/provinsi.yml", text: settings(of: corpus)),
      CorpusFile("_provinsi/wilayah.csv", regions.bytes),
      CorpusFile("_provinsi/siaran/2026-11-10-rekap.md", text: broadcast),
      CorpusFile("_provinsi/siaran/2026-11-18-siaga.md", text: local(regions)),
      CorpusFile("_provinsi/halaman/tentang.md", text: page),
    ]
  }

  private static func settings(of corpus: Corpus) -> String {
    let (code, name) = corpus.regions.province
    return """
      judul: KIM \(name)
      keterangan: Kabar dari semua KIM. Isi situs ini dibuat mesin untuk mengukur kecepatan.
      kode_wilayah: "\(code)"
      alamat_situs: https://kim.contoh.example/
      zona_waktu: WIB
      tema: nusantara
      pembina:
        nama: Dinas Komunikasi dan Informatika \(name)
      target: {2025: \(corpus.settings.sites), 2026: \(corpus.settings.sites)}

      """
  }

  private static let broadcast = """
    ---
    judul: Rekap kegiatan ditutup 31 Desember
    tanggal: 2026-11-10
    berlaku_sampai: 2026-12-31
    ---
    Rekap tahun ini disusun dari tulisan yang terbit sampai **31 Desember 2026**.

    - Terbitkan kegiatan yang belum sempat ditulis.
    - Periksa nomor WhatsApp di halaman profil.

    """

  /// For the regency of the first village, so that some sites have more to show than others.
  private static func local(_ regions: RegionList) -> String {
    let regency = regions.villages.first?.code.prefix(5) ?? "16.01"
    return """
      ---
      judul: Siaga banjir di tepi sungai
      tanggal: 2026-11-18
      wilayah: "\(regency)"
      berlaku_sampai: 2027-01-31
      ---
      Simpan surat penting di tempat tinggi dan catat nomor posko kecamatan.

      """
  }

  private static let page = """
    ---
    judul: Tentang KIM
    ---
    Komunitas Informasi Masyarakat mengumpulkan dan menyebarkan kabar untuk warga.

    """
}

/// What a site of the corpus has besides posts.
enum SyntheticProfile {
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
