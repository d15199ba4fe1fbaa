import KimModel

/// The keys of a plain page.
enum PageKeys {
  static let all =
    [
      PostKeys.title.declaration, PostKeys.summary.declaration, PostKeys.draft.declaration,
    ] + unused

  /// Those of posts that change nothing on a page, and harm nothing.
  static let unused = [
    PostKeys.date.declaration, PostKeys.updated.declaration, PostKeys.author.declaration,
  ]
}

/// The keys of a broadcast.
enum BroadcastKeys {
  static let all = [
    title.declaration, date.declaration, region.declaration, validUntil.declaration,
    summary.declaration, publicInformation.declaration, audience.declaration, draft.declaration,
  ]

  static let title = PostKeys.title.explained("Judul; boleh juga `# Judul` di isi.")
  static let date = PostKeys.date.explained(
    "**Wajib**, atau di nama berkas. Sebelum hari itu siaran belum tampil.")
  static let region = Key(
    "wilayah", .regionCode, label: "Wilayah",
    help: "Kode wilayah yang dituju, dalam tanda kutip. Tanpa ini: semua KIM.",
    example: "\"16.06\"", isEssential: true)
  static let validUntil = PostKeys.validUntil.explained(
    "Sesudah hari ini siaran hilang dari semua situs.")
  static let summary = PostKeys.summary.explained("Kalimat di daftar siaran.")
  static let publicInformation = PostKeys.publicInformation.explained(
    "`serta-merta`: tampil sebagai pita \"Penting\" di semua halaman situs yang dituju.")
  static let audience = Key<BroadcastAudience?>(
    "untuk", .choice(), label: "Untuk",
    help: "`kim`: hanya untuk pengurus KIM, tidak tampil di halaman pembaca kecuali di daftar "
      + "siaran indeks. Tanpa ini: untuk semua orang. Siaran `serta-merta` selalu untuk semua "
      + "orang.", example: "kim")
  static let draft = PostKeys.draft.explained("`ya`: belum tampil.")
}
