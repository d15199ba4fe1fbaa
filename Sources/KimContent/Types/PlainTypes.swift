import KimModel

// Types that have no keys of their own, so that they differ in what a new post begins with only.

struct PlainContent: TypeContent {}

struct Kegiatan: TypeContent {
  func newFields(on day: Day) -> String { "# peserta_jumlah: 80\n" }
}

struct Agenda: TypeContent {
  func newFields(on day: Day) -> String {
    "# waktu: 09.00 WIB\n# tanggal_selesai: \(day)\n"
  }
}

struct Galeri: TypeContent {
  func newFields(on day: Day) -> String {
    "# galeri:\n#   - berkas: foto-1.jpg\n#     alt: Apa yang tampak di foto\n"
  }

  var newBody: String { "Tulis satu atau dua kalimat tentang foto-foto ini." }
}
