import KimContent
import KimModel

/// A post's Markdown file to fill in.
struct PostText {
  let title: String
  let type: PostType
  let day: Day

  var text: String {
    let own = NewPostText(type, on: day)
    return """
      ---
      judul: \(QuotedYAML.quoted(title))
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
      \(own.fields)---

      \(own.body)

      """
  }
}
