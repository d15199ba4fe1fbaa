import KimModel

/// The texts of the first KIM of an index, beside its `kim.yml`.
struct FirstSiteText {
  let name: String
  let day: Day

  /// Of the post's photo, below the KIM's folder.
  var photo: String { "kegiatan/\(day)-mulai-menulis/foto.jpg" }

  /// By their paths below the KIM's folder.
  var files: [(path: String, text: String)] {
    [("halaman/profil.md", profile), ("kegiatan/\(day)-mulai-menulis/index.md", post)]
  }

  private var profile: String {
    """
    ---
    judul: Profil
    ---
    \(name) adalah kelompok warga yang mencari, membicarakan, dan menyebarkan informasi yang berguna bagi tetangganya.

    *Halaman contoh. Ceritakan di sini siapa Anda, sejak kapan KIM ini berdiri, dan apa yang dikerjakan.*

    """
  }

  private var post: String {
    """
    ---
    judul: \(QuotedYAML.quoted("\(name) mulai menulis"))
    tanggal: \(day)
    ringkasan: Tulisan contoh yang memperlihatkan bagaimana sebuah kegiatan tampil di situs.
    gambar: foto.jpg
    gambar_alt: Ilustrasi warga duduk melingkar dalam rapat di balai beratap
    ---
    *Tulisan contoh. Ganti dengan kegiatan pertama Anda, atau hapus foldernya.*

    Satu tulisan adalah satu berkas. Baris-baris di antara dua garis `---` adalah keterangannya: judul, tanggal, dan foto. Selebihnya adalah isi, dan ditulis seperti biasa.

    Untuk menulis yang berikutnya, salin folder ini, ganti isinya dan fotonya, lalu bangun lagi.

    """
  }
}
