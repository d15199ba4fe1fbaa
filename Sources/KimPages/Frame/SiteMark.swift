/// The mark of a KIM without a logo: a letter in a diamond of its colour.
package enum SiteMark {
  /// Words that names of many KIM begin with: by their letters nobody tells two of them apart.
  private static let common: Set<String> = [
    "KIM", "FORUM", "FK-KIM", "FK", "KOMUNIKASI", "KOMUNITAS", "KELOMPOK", "INFORMASI",
    "MASYARAKAT", "DESA",
    "KELURAHAN", "KECAMATAN", "KABUPATEN", "KOTA", "PROVINSI",
  ]

  /// The first letter of a name's first word that is its own.
  package static func initial(of name: String) -> String {
    let words = name.split(separator: " ")
    let word = words.first { !common.contains($0.uppercased()) } ?? words.first
    return word?.first.map { String($0).uppercased() } ?? ""
  }
}
