/// Whether an author is a person or an office, as schema.org tells them apart.
enum AuthorKind: String {
  case person = "Person"
  case organization = "Organization"

  /// By the words that names of offices begin with; of any other name it is a person's.
  init(_ name: String) {
    let first = name.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    self = Self.offices.contains(first) ? .organization : .person
  }

  private static let offices: Set = [
    "admin", "badan", "balai", "bidang", "bpbd", "bpd", "bumdes", "dinas", "diskominfo", "dkm",
    "forum", "gapoktan", "humas", "kantor", "karang", "kecamatan", "kelompok", "kelurahan",
    "kementerian", "kim", "kominfo", "komunitas", "koperasi", "lembaga", "panitia", "pemdes",
    "pemerintah", "pengurus", "perpustakaan", "pkk", "polsek", "posyandu", "ppid", "puskesmas",
    "redaksi", "sekolah", "sekretariat", "seksi", "tim", "yayasan",
  ]
}
