import KimDiagnostics

/// The classes that Markdown has in a text's HTML, for designers: templates do not write them.
enum MarkdownClasses {
  /// A selector, and what it is about.
  static let all: [(selector: String, meaning: LocalizedText)] = [
    (".e-content", LocalizedText(id: "seluruh isi tulisan", en: "the whole of a text")),
    (
      ".catatan", LocalizedText(id: "kotak catatan, dari '> [!CATATAN]'", en: "a callout")
    ),
    (
      ".catatan-catatan, .catatan-tip, .catatan-penting, .catatan-peringatan, .catatan-bahaya",
      LocalizedText(id: "jenis kotak itu", en: "the kinds of callouts")
    ),
    (".catatan-judul", LocalizedText(id: "judul kotak itu", en: "a callout's title")),
    (
      "figure, figcaption",
      LocalizedText(id: "foto sendiri di paragrafnya", en: "a photo alone in its paragraph")
    ),
    (
      ".galeri, .galeri-2, .galeri-3, …",
      LocalizedText(
        id: "beberapa foto berderet, menurut banyaknya", en: "photos in a row, by number")
    ),
    (
      ".foto-hilang",
      LocalizedText(
        id: "keterangan foto yang tidak dapat tampil", en: "text of a photo that is lost")
    ),
    (
      ".n0 … .n11",
      LocalizedText(
        id: "warna di tempat foto sebelum foto itu datang; kim menambahkannya sendiri",
        en: "the colour in a photo's place until it has come; kim adds it")
    ),
    (
      ".video",
      LocalizedText(id: "alamat YouTube sendiri di paragrafnya", en: "a YouTube address by itself")
    ),
    (
      ".kiri, .tengah, .kanan", LocalizedText(id: "letak isi sel tabel", en: "alignment in tables")
    ),
    (
      ".footnotes, .footnote-ref, .footnote-backref",
      LocalizedText(id: "catatan kaki", en: "footnotes")
    ),
    (
      "li > input[type=checkbox]",
      LocalizedText(id: "daftar tugas", en: "task lists")
    ),
  ]

  /// Classes that the sheet may not rename, because views give them.
  static let ofViews: [(selector: String, meaning: LocalizedText)] = [
    (
      ".motif-tumpal, .motif-songket, .motif-jumputan, .motif-ombak, .motif-pucuk-rebung",
      LocalizedText(id: "pola kain sampul beranda", en: "patterns of a home page's cover")
    ),
    (".ragam-0 … .ragam-5", LocalizedText(id: "ukuran pola itu", en: "sizes of these patterns")),
    (
      ".vonis-hoaks, .vonis-salah, .vonis-benar, …",
      LocalizedText(id: "hasil cek fakta: verdict.kind", en: "verdicts: verdict.kind")
    ),
    (
      ".tanggapan-diterima, .tanggapan-diteruskan, .tanggapan-diproses, .tanggapan-selesai",
      LocalizedText(id: "tahap aspirasi: response.status", en: "stages: response.status")
    ),
  ]

  /// A table in Markdown.
  static func text(language: Language) -> String {
    let heading = LocalizedText(
      id: "## kelas pada isi tulisan\n\n| kelas | keterangan |\n| --- | --- |\n",
      en: "## classes of the text\n\n| class | meaning |\n| --- | --- |\n")
    let rows = (all + ofViews).map { "| `\($0.selector)` | \($0.meaning[language]) |\n" }
    return heading[language] + rows.joined()
  }
}
