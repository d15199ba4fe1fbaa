import KimModel
import KimYAML

/// A place to visit.
package struct Attraction: PostDetails {
  package let openingHours: String?
  package let ticket: String?
  package let access: String?
  package let facilities: [String]
}

/// The content of posts of the type `wisata`.
package struct Wisata: TypeContent {
  package static let openingHours = Key(
    "jam_buka", .text, label: "Jam buka", help: "Jam buka.", example: "08.00-17.00",
    synonyms: ["jam", "jam_operasional", "buka"])
  package static let ticket = Key(
    "tiket", .text, label: "Tiket", help: "Harga masuk.", example: "Rp5.000",
    question: "Berapa harga masuknya?",
    synonyms: ["harga_tiket", "tiket_masuk", "htm", "harga"])
  package static let access = Key(
    "akses", .text, label: "Akses", help: "Cara ke sana.", example: "20 menit dari Sekayu",
    question: "Bagaimana ke sana?",
    synonyms: ["rute", "cara_ke_sana"])
  package static let facilities = Key(
    "fasilitas", .texts, label: "Fasilitas", help: "Yang tersedia.",
    example: "[musala, parkir]", synonyms: ["sarana"])

  var keys: [KeyDeclaration] {
    [
      Self.openingHours.declaration, Self.ticket.declaration, Self.access.declaration,
      Self.facilities.declaration,
    ]
  }

  var bodyQuestion: String { "Ceritakan tempatnya" }

  func details(_ fields: inout Fields) -> any PostDetails {
    Attraction(
      openingHours: fields.read(Self.openingHours), ticket: fields.read(Self.ticket),
      access: fields.read(Self.access), facilities: fields.read(Self.facilities))
  }

  func newFields(on day: Day) -> String {
    "# jam_buka: 08.00-17.00\n# tiket: Rp5.000\n# fasilitas: [toilet, musala]\n"
  }
}
