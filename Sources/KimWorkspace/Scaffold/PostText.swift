import KimModel

/// A post's Markdown file to fill in.
struct PostText {
  let title: String
  let type: PostType
  let day: Day

  var text: String {
    """
    ---
    judul: \(PlainYAML.quoted(title))
    tanggal: \(day)
    # Selama baris ini ada, tulisan belum diterbitkan. Hapus bila sudah siap.
    draf: true

    # Hapus tanda # di depan baris yang ingin dipakai, lalu ganti isinya.
    # penulis: Nama Anda
    # ringkasan: Satu kalimat yang muncul di daftar dan di WhatsApp.
    # lokasi: Balai desa
    # gambar: foto.jpg
    # gambar_alt: Apa yang tampak di foto, untuk pembaca yang tidak dapat melihatnya
    # topik: [kesehatan, pertanian]
    \(fields)---

    \(body)

    """
  }

  private var fields: String {
    switch type {
    case .berita, .pengumuman: ""
    case .kegiatan: "# peserta_jumlah: 80\n"
    case .agenda: "# waktu: 09.00 WIB\n# tanggal_selesai: \(day)\n"
    case .galeri: "# galeri:\n#   - berkas: foto-1.jpg\n#     alt: Apa yang tampak di foto\n"
    case .klarifikasi: Self.clarification
    case .aspirasi: Self.aspiration
    case .umkm:
      "# pemilik: Nama usaha\n# harga: 25000\n# satuan: bungkus\n# whatsapp: \"628120000000\"\n"
    case .wisata: "# jam_buka: 08.00-17.00\n# tiket: Rp5.000\n# fasilitas: [toilet, musala]\n"
    case .sejarah: "# tahun: \"1930\"\n# rujukan:\n#   - Judul buku atau arsip\n"
    case .potensi: "# komoditas: Karet\n# luas: 120 hektare\n# kontak: Kantor desa\n"
    case .layanan: Self.service
    case .dokumen: "# Taruh berkasnya di folder yang sama.\nberkas: ganti-nama-ini.pdf\n"
    }
  }

  private static let clarification = """
    klaim: Tulis kabar yang beredar, apa adanya.
    # hoaks, salah, menyesatkan, satire, benar, atau belum-terbukti
    vonis: belum-terbukti
    # klaim_tanggal: 2026-01-31
    # klaim_kanal: Grup WhatsApp
    # rujukan:
    #   - Sumber yang dapat diperiksa pembaca

    """

  private static let aspiration = """
    # infrastruktur, layanan administrasi, sosial & keamanan, lingkungan, atau lain-lain
    kategori: lain-lain
    # diterima, diteruskan, diproses, atau selesai
    status: diterima
    # diteruskan_ke: Kantor camat
    # tanggapan: Jawaban resmi.
    # Nama pelapor tidak pernah diterbitkan; jangan menuliskannya.

    """

  private static let service = """
    # syarat:
    #   - KTP pemohon
    # alur:
    #   - Datang ke kantor desa.
    # biaya: Gratis
    # jam: Senin-Jumat, 08.00-14.00

    """

  private var body: String {
    switch type {
    case .klarifikasi: "Tulis apa yang diperiksa, apa buktinya, dan apa yang benar."
    case .galeri: "Tulis satu atau dua kalimat tentang foto-foto ini."
    default:
      "Tulis di sini: apa yang terjadi, siapa, di mana, kapan, mengapa, dan bagaimana. "
        + "Yang terpenting di kalimat pertama."
    }
  }
}
