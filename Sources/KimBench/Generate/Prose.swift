package import KimRandom

/// Writes text that looks Indonesian, with the marks that people put in it.
struct Prose {
  private var random: SeededRandom
  private let words = WordList.indonesian

  init(_ random: SeededRandom) { self.random = random }

  mutating func paragraph(into text: inout [UInt8]) {
    let count = random.within(2...5)
    for index in 0..<count {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      sentence(into: &text)
    }
  }

  mutating func sentence(into text: inout [UInt8]) {
    let count = random.within(7...18)
    let emphasised = random.once(in: 9) ? random.within(2...(count - 3)) : -1
    for index in 0..<count {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      if index == emphasised {
        emphasis(into: &text)
      } else if random.once(in: 40) {
        figure(into: &text)
      } else {
        word(isFirst: index == 0, into: &text)
      }
      if index < count - 1, index > 3, random.once(in: 11) { text.append(UInt8(ascii: ",")) }
    }
    text.append(UInt8(ascii: "."))
  }

  /// Words without a full stop, the first with a capital letter.
  mutating func phrase(_ lengths: ClosedRange<Int>, into text: inout [UInt8]) {
    for index in 0..<random.within(lengths) {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      word(isFirst: index == 0, into: &text)
    }
  }

  mutating func phrase(_ lengths: ClosedRange<Int>) -> String {
    var text: [UInt8] = []
    phrase(lengths, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func word(isFirst: Bool, into text: inout [UInt8]) {
    let start = text.count
    text += words.draw(&random)
    if isFirst { text[start] &= 0xDF }
  }

  private mutating func emphasis(into text: inout [UInt8]) {
    let mark = random.one(of: ["**", "**", "*", "~~"])
    text += Array(mark.utf8)
    for index in 0..<random.within(1...3) {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      word(isFirst: false, into: &text)
    }
    text += Array(mark.utf8)
  }

  private mutating func figure(into text: inout [UInt8]) {
    switch random.below(4) {
    case 0: text += Array("Rp\(random.within(5...450)).000".utf8)
    case 1: text += Array("\(random.within(2...180)) orang".utf8)
    case 2: text += Array("\(random.within(2...40)) hektare".utf8)
    default: text += Array("pukul \(random.within(10...20)).00 WIB".utf8)
    }
  }
}

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
