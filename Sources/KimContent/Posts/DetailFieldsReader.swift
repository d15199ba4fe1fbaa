import KimDiagnostics
import KimModel
import KimYAML

/// Reads the fields that only one type of post has.
enum DetailFieldsReader {
  static func read(_ type: PostType, _ fields: inout Fields) -> DetailFields {
    switch type {
    case .klarifikasi: clarification(&fields)
    case .aspirasi: aspiration(&fields)
    case .umkm: product(&fields)
    case .wisata: attraction(&fields)
    case .sejarah: history(&fields)
    case .potensi: potential(&fields)
    case .layanan: service(&fields)
    case .dokumen: document(&fields)
    case .berita, .kegiatan, .pengumuman, .agenda, .galeri: .plain
    }
  }

  /// The keys that not every type has, with those that do.
  static let owners: [String: String] = {
    var types: [String: [String]] = [:]
    for type in PostType.allCases {
      for key in keys(of: type) { types[key, default: []].append("'\(type.rawValue)'") }
    }
    return types.mapValues { "jenis " + $0.joined(separator: ", ") }
  }()

  private static func keys(of type: PostType) -> [String] {
    switch type {
    case .klarifikasi: ["klaim", "klaim_tanggal", "klaim_kanal", "vonis", "rujukan"]
    case .aspirasi: ["kategori", "status", "diteruskan_ke", "tanggapan", "tanggal_tanggapan"]
    case .umkm: ["pemilik", "harga", "satuan", "whatsapp", "izin"]
    case .wisata: ["jam_buka", "tiket", "akses", "fasilitas"]
    case .sejarah: ["tahun", "rujukan"]
    case .potensi: ["komoditas", "luas", "akses", "kontak"]
    case .layanan: ["syarat", "alur", "biaya", "jam"]
    case .dokumen: ["berkas"]
    case .berita, .kegiatan, .pengumuman, .agenda, .galeri: []
    }
  }

  private static func clarification(_ fields: inout Fields) -> DetailFields {
    let claim = fields.requiredText("klaim", example: "Bantuan dibagikan lewat tautan ini")
    let verdict: Clarification.Verdict? = fields.choice("vonis")
    if verdict == nil, fields.value(of: "vonis") == nil {
      fields.diagnostics.add(.missingVerdict(fields.place(ofKey: "klaim")))
    }
    let date = fields.day("klaim_tanggal")
    let channel = fields.text("klaim_kanal")
    let references = fields.references("rujukan")
    guard let claim, let verdict else { return .plain }
    return .complete(
      .clarification(
        Clarification(
          claim: claim, claimDate: date, channel: channel, verdict: verdict,
          references: references)))
  }

  private static func aspiration(_ fields: inout Fields) -> DetailFields {
    .complete(
      .aspiration(
        Aspiration(
          category: fields.text("kategori"), status: fields.choice("status") ?? .received,
          forwardedTo: fields.text("diteruskan_ke"), answer: fields.text("tanggapan"),
          answerDate: fields.day("tanggal_tanggapan"))))
  }

  private static func product(_ fields: inout Fields) -> DetailFields {
    let price = fields.value(
      "harga",
      expected: LocalizedText(
        id: "harga dalam rupiah, seperti 25000 atau Rp25.000",
        en: "a price in rupiah, such as 25000 or Rp25.000")
    ) { Rupiah($0)?.amount }
    return .complete(
      .product(
        Product(
          owner: fields.text("pemilik"), price: price, unit: fields.text("satuan"),
          whatsapp: fields.phone("whatsapp"), permits: fields.texts("izin"))))
  }

  private static func attraction(_ fields: inout Fields) -> DetailFields {
    .complete(
      .attraction(
        Attraction(
          openingHours: fields.text("jam_buka"), ticket: fields.text("tiket"),
          access: fields.text("akses"), facilities: fields.texts("fasilitas"))))
  }

  private static func history(_ fields: inout Fields) -> DetailFields {
    .complete(
      .history(year: fields.text("tahun"), references: fields.references("rujukan")))
  }

  private static func potential(_ fields: inout Fields) -> DetailFields {
    .complete(
      .potential(
        Potential(
          commodity: fields.text("komoditas"), area: fields.text("luas"),
          access: fields.text("akses"), contact: fields.text("kontak"))))
  }

  private static func service(_ fields: inout Fields) -> DetailFields {
    .complete(
      .service(
        PublicService(
          requirements: fields.sentences("syarat"), steps: fields.sentences("alur"),
          cost: fields.text("biaya"), hours: fields.text("jam"))))
  }

  private static func document(_ fields: inout Fields) -> DetailFields {
    guard let path = fields.requiredText("berkas", example: "apbdes-2024.pdf") else {
      return .plain
    }
    return .document(path: path, place: fields.place(ofValue: "berkas"))
  }
}

extension Diagnostic {
  fileprivate static func missingVerdict(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-vonis", at: place,
      id: "klarifikasi ini belum punya 'vonis'", en: "this clarification has no 'vonis'",
      hint: LocalizedText(
        id: "tambahkan vonis: hoaks, salah, menyesatkan, satire, benar, atau belum-terbukti",
        en: "add vonis: hoaks, salah, menyesatkan, satire, benar, or belum-terbukti"))
  }
}
