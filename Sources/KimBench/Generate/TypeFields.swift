import KimModel
import KimRandom

/// The fields that only one type of post has.
enum TypeFields {
  /// `date` in days since 1970.
  static func fields(
    of type: PostType, _ place: SitePlace, date: Int, _ random: inout SeededRandom
  ) -> [PostField] {
    makers[type]?(place, date, &random) ?? []
  }

  private typealias Maker = @Sendable (SitePlace, Int, inout SeededRandom) -> [PostField]

  /// Types that are not here have no fields of their own.
  private static let makers: [PostType: Maker] = [
    .kegiatan: { _, _, random in activity(&random) },
    .pengumuman: { _, date, random in
      [.plain("berlaku_sampai", Corpus.iso(date + random.within(5...60)))]
    },
    .agenda: { _, date, random in event(date, &random) },
    .klarifikasi: { _, date, random in clarification(date, &random) },
    .aspirasi: { place, _, random in aspiration(place, &random) },
    .umkm: { place, _, random in product(place, &random) },
    .wisata: { _, _, random in attraction(&random) },
    .sejarah: { _, _, random in history(&random) },
    .potensi: { _, _, random in potential(&random) },
    .layanan: { _, _, _ in service },
  ]

  private static func activity(_ random: inout SeededRandom) -> [PostField] {
    let participants = PostField.plain("peserta_jumlah", "\(random.within(8...180))")
    guard random.once(in: 4) else { return [participants] }
    return [participants, .record("narasumber", ["nama": "Kepala Desa", "instansi": "Desa"])]
  }

  private static func event(_ date: Int, _ random: inout SeededRandom) -> [PostField] {
    let time = PostField.text("waktu", "0\(random.within(7...9)).00 WIB")
    guard random.once(in: 3) else { return [time] }
    return [.plain("tanggal_selesai", Corpus.iso(date + 1)), time]
  }

  private static func clarification(_ date: Int, _ random: inout SeededRandom) -> [PostField] {
    [
      .text("klaim", "Bantuan warga dibagikan lewat tautan yang beredar di grup"),
      .plain("klaim_tanggal", Corpus.iso(date - 2)),
      .text("klaim_kanal", random.one(of: ["Grup WhatsApp", "Grup Facebook", "Video pendek"])),
      .text("vonis", random.one(of: ["hoaks", "hoaks", "salah", "menyesatkan", "benar"])),
      .list("rujukan", ["Keterangan kantor desa"]),
    ]
  }

  private static func aspiration(
    _ place: SitePlace, _ random: inout SeededRandom
  ) -> [PostField] {
    [
      .text("kategori", random.one(of: ["infrastruktur", "lingkungan", "layanan administrasi"])),
      .text("status", random.one(of: ["diterima", "diteruskan", "diproses", "selesai"])),
      .text("diteruskan_ke", "Dinas terkait \(place.regency)"),
    ]
  }

  private static func product(_ place: SitePlace, _ random: inout SeededRandom) -> [PostField] {
    [
      .text("pemilik", "Kelompok perajin \(place.village)"),
      .plain("harga", "\(random.within(5...150) * 1000)"),
      .text("satuan", random.one(of: ["bungkus", "kilogram", "lembar", "botol"])),
      .text("whatsapp", "62812000\(random.within(10000...99999))"),
    ]
  }

  private static func attraction(_ random: inout SeededRandom) -> [PostField] {
    [
      .text("jam_buka", "07.00-17.30 WIB"),
      .text("tiket", "Gratis, parkir Rp2.000"),
      .text("akses", "Sekitar \(random.within(10...90)) menit dari pusat kabupaten"),
      .list("fasilitas", ["tempat parkir", "pondok", "musala"]),
    ]
  }

  private static func history(_ random: inout SeededRandom) -> [PostField] {
    [
      .plain("tahun", "\(random.within(1880...1990))"),
      .list("rujukan", ["Cerita tetua desa", "Arsip kecamatan"]),
    ]
  }

  private static func potential(_ random: inout SeededRandom) -> [PostField] {
    [
      .text("komoditas", random.one(of: TitleWords.products)),
      .text("luas", "\(random.within(3...400)) hektare"),
      .text("kontak", "Kantor desa"),
    ]
  }

  private static let service: [PostField] = [
    .list("syarat", ["Kartu keluarga", "Surat pengantar RT"]),
    .list("alur", ["Bawa berkas ke kantor", "Petugas memeriksa", "Ambil surat"]),
    .text("biaya", "Gratis"),
    .text("jam", "Senin-Jumat 08.00-15.00 WIB"),
  ]
}

/// The fields that posts of any type have, each in a part of them.
enum CommonFields {
  /// `date` in days since 1970.
  static func fields(
    of type: PostType, _ place: SitePlace, date: Int, _ random: inout SeededRandom
  ) -> [PostField] {
    var fields: [PostField] = [
      .text("penulis", random.once(in: 3) ? "Seksi Pelatihan" : "Redaksi \(place.name)"),
      .list("adinda", random.some(random.within(1...2), of: adinda)),
    ]
    if random.once(in: 2) {
      var prose = Prose(SeededRandom(seed: random.next()))
      fields.append(.text("ringkasan", prose.phrase(9...16) + "."))
    }
    if type == .agenda || random.once(in: 3) {
      fields.append(.text("lokasi", "Balai Desa \(place.village)"))
    }
    if random.once(in: 6) {
      fields.append(
        .record(
          "sumber",
          [
            "nama": "Kabar \(place.regency)",
            "url": "https://contoh.example/kabar/\(random.within(100...9999))",
          ]))
    }
    if random.once(in: 12) {
      fields.append(.plain("diperbarui", Corpus.iso(min(date + 3, Corpus.today))))
    }
    return fields
  }

  private static let adinda = [
    "akses-informasi", "diskusi", "implementasi", "networking", "diseminasi",
  ]
}
