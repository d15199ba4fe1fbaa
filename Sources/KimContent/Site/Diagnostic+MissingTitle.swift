import KimDiagnostics

extension Diagnostic {
  static func missingTitle(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-judul", at: place,
      id: "tulisan ini belum punya 'judul'", en: "the post has no 'judul'",
      hint: LocalizedText(
        id: "tambahkan baris seperti judul: Panen raya di Dusun II di antara garis '---'",
        en: "add a line such as judul: Panen raya di Dusun II between the lines '---'"))
  }
}
