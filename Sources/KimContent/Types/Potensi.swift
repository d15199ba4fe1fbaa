import KimModel
import KimYAML

/// A resource that a region offers to an investor or buyer.
package struct Potential: PostDetails {
  package let commodity: String?
  package let area: String?
  package let access: String?
  package let contact: String?
}

/// The content of posts of the type `potensi`.
package struct Potensi: TypeContent {
  package static let commodity = Key(
    "komoditas", .text, label: "Komoditas", help: "Hasil utamanya.", example: "Karet",
    question: "Apa hasil utamanya?",
    synonyms: ["hasil_utama"])
  package static let area = Key(
    "luas", .text, label: "Luas", help: "Luas atau besarnya.", example: "400 hektare",
    question: "Berapa luas atau banyaknya?",
    synonyms: ["luas_lahan"])
  package static let access = Key(
    "akses", .text, label: "Akses", help: "Letak dan jalannya.",
    example: "3 km dari jalan provinsi", question: "Di mana letak dan jalannya?", synonyms: ["rute"]
  )
  package static let contact = Key(
    "kontak", .text, label: "Kontak", help: "Siapa yang dihubungi.",
    example: "Kantor Desa Toman", question: "Siapa yang dapat dihubungi?",
    synonyms: (["whatsapp"] + PostNames.numbers).map { Synonym($0, for: nil) })

  var keys: [KeyDeclaration] {
    [
      Self.commodity.declaration, Self.area.declaration, Self.access.declaration,
      Self.contact.declaration,
    ]
  }

  var bodyQuestion: String { "Ceritakan potensinya" }

  func details(_ fields: inout Fields) -> any PostDetails {
    Potential(
      commodity: fields.read(Self.commodity), area: fields.read(Self.area),
      access: fields.read(Self.access), contact: fields.read(Self.contact))
  }

  func newFields(on day: Day) -> String {
    "# komoditas: Karet\n# luas: 120 hektare\n# kontak: Kantor desa\n"
  }
}
