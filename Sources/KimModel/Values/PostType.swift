/// What a post is; the raw value is its `jenis` and its folder in the output.
package enum PostType: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
  case berita, kegiatan, pengumuman, agenda, galeri, klarifikasi, aspirasi, umkm, wisata, sejarah,
    potensi, layanan, dokumen

  /// The name of one post of this type.
  package var label: String {
    switch self {
    case .berita: "Berita"
    case .kegiatan: "Kegiatan"
    case .pengumuman: "Pengumuman"
    case .agenda: "Agenda"
    case .galeri: "Galeri"
    case .klarifikasi: "Klarifikasi"
    case .aspirasi: "Aspirasi"
    case .umkm: "UMKM"
    case .wisata: "Wisata"
    case .sejarah: "Sejarah"
    case .potensi: "Potensi"
    case .layanan: "Layanan"
    case .dokumen: "Dokumen"
    }
  }

  /// The name of the list of all posts of this type.
  package var sectionTitle: String {
    switch self {
    case .galeri: "Galeri Foto"
    case .klarifikasi: "Cek Fakta"
    case .aspirasi: "Aspirasi Warga"
    case .umkm: "UMKM Desa"
    case .sejarah: "Sejarah Lokal"
    case .potensi: "Potensi Desa"
    case .layanan: "Layanan Warga"
    default: label
    }
  }

  /// One sentence that says what the list holds.
  package var sectionDescription: String {
    switch self {
    case .berita: "Kabar terbaru dari lingkungan kita."
    case .kegiatan: "Catatan kegiatan KIM dan warga."
    case .pengumuman: "Pemberitahuan resmi untuk warga."
    case .agenda: "Acara yang akan datang dan yang sudah lewat."
    case .galeri: "Kumpulan foto kegiatan."
    case .klarifikasi: "Kabar yang beredar, diperiksa kebenarannya."
    case .aspirasi: "Suara warga dan tindak lanjutnya."
    case .umkm: "Produk dan usaha warga."
    case .wisata: "Tempat yang layak dikunjungi."
    case .sejarah: "Cerita dan jejak masa lalu."
    case .potensi: "Kekayaan wilayah yang dapat dikembangkan."
    case .layanan: "Cara mengurus keperluan warga."
    case .dokumen: "Berkas yang dapat diunduh."
    }
  }
}
