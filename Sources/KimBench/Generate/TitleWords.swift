import KimModel
import KimRandom

/// Headlines, as members of a KIM write them.
enum TitleWords {
  static func title(
    of type: PostType, _ place: SitePlace, _ random: inout SeededRandom
  ) -> String {
    let thing = random.one(of: things)
    let village = place.village
    let year = random.within(2022...2026)
    switch type {
    case .berita:
      return random.one(of: [
        "Warga \(village) \(random.one(of: verbs)) \(thing)",
        "\(capital(thing)) di \(village) \(random.one(of: states))",
        "\(random.within(2...60)) rumah di Dusun \(random.one(of: numerals)) mendapat \(thing)",
        "Kabar dari \(village): \(thing) \(random.one(of: states))",
      ])
    case .kegiatan:
      return "\(random.one(of: activities)) \(thing) bersama \(random.one(of: groups))"
    case .pengumuman: return "\(random.one(of: notices)) \(thing) mulai pekan ini"
    case .agenda: return "\(random.one(of: activities)) \(thing) \(year)"
    case .galeri: return "Gambar dari \(random.one(of: activities).lowercased()) \(thing)"
    case .klarifikasi: return "Kabar tentang \(thing) di \(place.district) diperiksa"
    case .aspirasi: return "Usul perbaikan \(thing) Dusun \(random.one(of: numerals))"
    case .umkm: return "\(capital(random.one(of: products))) Dusun \(random.one(of: numerals))"
    case .wisata: return "\(random.one(of: sights)) \(village)"
    case .sejarah: return "Asal mula \(thing) di \(village)"
    case .potensi: return "Potensi \(random.one(of: products)) \(village)"
    case .layanan: return "Cara mengurus \(random.one(of: papers)) di kantor desa"
    case .dokumen: return "\(random.one(of: reports)) \(year)"
    }
  }

  static let numerals = ["I", "II", "III", "IV", "V"]
  static let products = [
    "madu hutan", "kopi bubuk", "keripik pisang", "anyaman rotan", "gula aren", "ikan asap",
    "kerupuk udang", "kain tenun", "tempe daun", "telur itik", "minyak kelapa", "bibit karet",
  ]
  private static let things = [
    "padi sawah", "jembatan kayu", "air bersih", "lampu jalan", "bank sampah", "kolam ikan",
    "posyandu", "kebun sayur", "irigasi", "perpustakaan desa", "pasar pagi", "jalan kampung",
    "bibit karet", "pupuk organik", "kandang kambing", "sumur bor", "balai desa", "perahu warga",
    "lomba mancing", "tanaman obat", "kelompok tenun", "panen jagung", "sekolah dasar", "pos ronda",
  ]
  private static let verbs = [
    "merawat", "memperbaiki", "menyiapkan", "membangun", "menjaga", "menghitung", "memamerkan",
    "membersihkan",
  ]
  private static let states = [
    "mulai dirasakan manfaatnya", "selesai sebelum musim hujan", "kembali dibuka",
    "ditata ulang warga", "menjadi perhatian", "terus bertambah",
  ]
  private static let activities = [
    "Pelatihan", "Musyawarah", "Gotong royong", "Sosialisasi", "Kunjungan", "Lomba", "Pameran",
    "Diskusi",
  ]
  private static let groups = [
    "karang taruna", "kelompok tani", "kader posyandu", "guru dan murid", "pengurus RT", "pelajar",
  ]
  private static let notices = ["Jadwal", "Penutupan sementara", "Pendaftaran", "Perubahan jadwal"]
  private static let sights = ["Danau", "Taman tepian", "Hutan bambu", "Dermaga", "Bukit pandang"]
  private static let papers = [
    "surat pindah", "kartu keluarga", "akta kelahiran", "surat usaha", "surat keterangan",
  ]
  private static let reports = [
    "Laporan kegiatan", "Ringkasan anggaran desa", "Panduan warga", "Daftar layanan",
  ]

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
