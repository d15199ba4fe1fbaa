/// The keys whose value is text that its writer does not think of quoting.
enum TextKeys {
  /// One line of text.
  static let all: Set<String> = [
    "judul", "title", "penulis", "author", "penanggung_jawab", "ringkasan", "summary",
    "description", "lokasi", "gambar_alt", "gambar_kredit", "program", "nama", "jabatan",
    "instansi", "klaim", "klaim_kanal", "kategori", "diteruskan_ke", "tanggapan", "pemilik",
    "satuan", "harga", "jam_buka", "tiket", "akses", "komoditas", "luas", "kontak", "biaya", "jam",
    "alt", "keterangan", "kredit", "sk_nomor", "sk_pejabat", "ketua", "alamat", "pembina",
    "klaster", "visi", "moto", "nama_wilayah", "penyelenggara", "nomor_kim", "warna", "instagram",
    "facebook", "youtube", "tiktok", "x",
  ]

  /// A list of such lines.
  static let lists: Set<String> = [
    "topik", "tags", "categories", "syarat", "alur", "misi", "mitra", "fokus", "fasilitas", "izin",
  ]
}
