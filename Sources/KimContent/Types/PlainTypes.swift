import KimModel

// Types that have no keys of their own, so that they differ in what a new post begins with only.

/// The content of a type that has nothing of its own.
struct PlainContent: TypeContent {
  var isOfEvents: Bool { true }
}

/// The content of posts of the type `pengumuman`.
struct Pengumuman: TypeContent {
  var isOfEvents: Bool { true }
  var bodyQuestion: String { "Apa pengumumannya?" }
}

/// The content of posts of the type `kegiatan`.
struct Kegiatan: TypeContent {
  var isOfEvents: Bool { true }

  func newFields(on day: Day) -> String { "# peserta_jumlah: 80\n" }
}

/// The content of posts of the type `agenda`.
struct Agenda: TypeContent {
  var isOfEvents: Bool { true }
  var firstKeys: [KeyDeclaration] { [PostKeys.time.declaration] }
  var bodyQuestion: String { "Acara apa?" }

  func newFields(on day: Day) -> String {
    "# waktu: 09.00 WIB\n# tanggal_selesai: \(day)\n"
  }
}

/// The content of posts of the type `galeri`.
struct Galeri: TypeContent {
  var isOfEvents: Bool { true }

  func newFields(on day: Day) -> String {
    "# galeri:\n#   - berkas: foto-1.jpg\n#     alt: Apa yang tampak di foto\n"
  }

  var newBody: String { "Tulis satu atau dua kalimat tentang foto-foto ini." }
  var bodyQuestion: String { "Foto-foto apa ini?" }
}
