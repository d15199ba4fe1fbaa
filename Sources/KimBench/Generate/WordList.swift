/// Words of village news, the most frequent first, drawn as Zipf's law says: the word of rank `r`
/// about `1/(r+2)` as often as all.
///
/// There are no names, forms of address or words of gambling spam among them: what is generated has
/// to pass all checks.
package struct WordList: Sendable {
  package static let indonesian = WordList(text)

  private let words: [[UInt8]]
  /// One draw is one look-up: each word stands here as often as it is to come up.
  private let slots: [UInt16]

  private init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var slots: [UInt16] = []
    let sum = words.indices.reduce(0.0) { $0 + 1 / Double($1 + 2) }
    for rank in words.indices {
      let share = 8192 / Double(rank + 2) / sum
      slots += Array(repeating: UInt16(rank), count: max(Int(share), 1))
    }
    self.slots = slots
  }

  package func draw(_ random: inout SeededRandom) -> [UInt8] {
    words[Int(slots[random.below(slots.count)])]
  }

  private static let text = """
    yang dan di warga untuk dengan desa dari ini pada akan ke oleh kegiatan itu sudah tidak
    dalam juga bisa kelompok air hari setiap masyarakat tahun para lebih secara sejak agar hasil
    anak kepala informasi bersama sampai satu rumah pagi jalan pemerintah baru harus serta masih
    lahan dapat kerja atau sebagai kampung padi sawah sungai menjadi banyak dua belum pasar
    tanam musim petani sekolah balai kantor kecamatan pertemuan pelatihan relawan pengurus
    anggota panen karena setelah sebelum seluruh harga jual usaha produk kebun karet sawit ikan
    kolam benih pupuk jagung cabai sayur buah kopi tebu rotan bambu anyaman tenun songket kain
    kerajinan dapur pangan beras gula kelapa durian duku pisang nanas ternak sapi kambing ayam
    itik kerbau pakan kandang bibit tanah rawa lebak hutan bukit danau parit irigasi bendung
    pompa sumur saluran jembatan perahu dermaga gang lorong dusun posyandu puskesmas bidan
    kesehatan gizi balita lansia imunisasi senam kebersihan sampah bank daur ulang kompos
    lingkungan pohon taman lapangan olahraga bola voli turnamen pemuda karang taruna remaja
    pelajar guru murid kelas buku bacaan perpustakaan belajar lomba cerdas cermat seni tari
    musik tradisi adat pantun cerita budaya syukuran sedekah gotong royong ronda keamanan pos
    siaga banjir kebakaran bencana evakuasi tenda logistik bantuan data daftar berkas surat
    kartu keluarga layanan pengaduan jawaban aspirasi usulan rencana anggaran musyawarah mufakat
    keputusan laporan rapat undangan jadwal pukul tanggal minggu bulan awal akhir tengah siang
    sore malam kemarin besok nanti ketika sementara selama kemudian akhirnya lalu mulai selesai
    berjalan berlangsung dihadiri diikuti dibuka ditutup dibagikan dikumpulkan dibersihkan
    diperbaiki dibangun ditanam dipanen dijual dibeli diolah dikemas dikirim diterima dicatat
    diperiksa dijelaskan disampaikan diharapkan disepakati membantu menjaga merawat menanam
    memanen menjual membeli membawa membuat membangun memperbaiki mengolah mengemas mengirim
    mencatat memeriksa menjelaskan menyampaikan mengajak mengajarkan melatih mendampingi
    mengumpulkan membersihkan mengatur menyiapkan menghitung mengukur memotret menulis membaca
    mendengar bertanya menjawab berbagi berkumpul bekerja berlatih berkeliling berharap ramai
    sederhana lancar rapi bersih sehat aman kuat cepat murah mudah jelas benar penting luas
    tinggi rendah dekat jauh dangkal hangat teduh tenang sibuk rajin sabar terbuka mandiri
    kreatif baik lama muda tua besar kecil panjang pendek ringan berat cukup kurang hampir
    sekitar terutama misalnya namun tetapi jika bila maka sehingga supaya meskipun walaupun
    tanpa antara terhadap tentang melalui menurut kepada bagi seperti yaitu sendiri kami kita
    mereka beberapa sejumlah sebagian lainnya koperasi modal simpan pinjam kios warung toko
    gerai pesanan pelanggan kemasan merek izin halal pameran wisata pengunjung tiket penginapan
    pemandu jalur peta papan petunjuk foto video siaran telepon sinyal jaringan internet kabar
    hoaks sumber bukti pesan berantai grup unggahan tautan gawai listrik lampu tiang meteran
    surya mesin bengkel las kayu batu pasir semen bata atap dinding lantai
    """
}
