/// A type of post; the raw value is its `jenis` and its folder in the output.
///
/// What is particular to a type stands in two files named after it: its keys in KimContent, its
/// pages in KimSite. Columns of `SiteSummary.months` stand in the order of the cases: a new one
/// raises `SiteSummary.currentVersion`.
package enum PostType: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
  case berita, kegiatan, pengumuman, agenda, galeri, klarifikasi, aspirasi, umkm, wisata, sejarah,
    potensi, layanan, dokumen

  /// Whether its posts tell of what is to come: they appear before their day, and are no news.
  package var isEvent: Bool { self == .agenda }

  /// The name of one post of this type.
  package var label: String { words.label }

  /// Short enough to stand beside all others in the menu.
  package var menuLabel: String { words.menu ?? words.label }

  /// The name of the list of all posts of this type.
  package var sectionTitle: String { words.section ?? words.label }

  /// One sentence that says what the list holds.
  package var sectionDescription: String { words.description }
}

extension PostType {
  /// What readers see of a type; a name that is missing is the label.
  private struct Words {
    let label: String
    var menu: String?
    var section: String?
    let description: String
  }

  private var words: Words {
    switch self {
    case .berita: Words(label: "Berita", description: "Kabar terbaru dari lingkungan kita.")
    case .kegiatan: Words(label: "Kegiatan", description: "Catatan kegiatan KIM dan warga.")
    case .pengumuman: Words(label: "Pengumuman", description: "Pemberitahuan resmi untuk warga.")
    case .agenda:
      Words(label: "Agenda", description: "Acara yang akan datang dan yang sudah lewat.")
    case .galeri:
      Words(label: "Galeri", section: "Galeri Foto", description: "Kumpulan foto kegiatan.")
    case .klarifikasi:
      Words(
        label: "Klarifikasi", menu: "Cek Fakta", section: "Cek Fakta",
        description: "Kabar yang beredar, diperiksa kebenarannya.")
    case .aspirasi:
      Words(
        label: "Aspirasi", section: "Aspirasi Warga",
        description: "Suara warga dan tindak lanjutnya.")
    case .umkm:
      Words(label: "UMKM", section: "UMKM Desa", description: "Produk dan usaha warga.")
    case .wisata: Words(label: "Wisata", description: "Tempat yang layak dikunjungi.")
    case .sejarah:
      Words(label: "Sejarah", section: "Sejarah Lokal", description: "Cerita dan jejak masa lalu.")
    case .potensi:
      Words(
        label: "Potensi", section: "Potensi Desa",
        description: "Kekayaan wilayah yang dapat dikembangkan.")
    case .layanan:
      Words(
        label: "Layanan", section: "Layanan Warga",
        description: "Cara mengurus keperluan warga.")
    case .dokumen: Words(label: "Dokumen", description: "Berkas yang dapat diunduh.")
    }
  }
}
