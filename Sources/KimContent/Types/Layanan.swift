import KimModel
import KimYAML

/// A service of a public office: what to bring, and what to do there.
package struct PublicService: PostDetails {
  package let requirements: [String]
  package let steps: [String]
  package let cost: String?
  package let hours: String?
}

/// The content of posts of the type `layanan`.
package struct Layanan: TypeContent {
  private static let requirements = Key(
    "syarat", .sentences, label: "Syarat", help: "Yang harus dibawa.",
    question: "Apa yang harus dibawa?",
    synonyms: ["persyaratan", "syarat_syarat"])
  private static let steps = Key(
    "alur", .sentences, label: "Alur", help: "Langkah-langkahnya, berurutan.",
    question: "Apa langkah-langkahnya?",
    synonyms: ["prosedur", "langkah", "langkah_langkah", "tata_cara", "mekanisme"])
  package static let cost = Key(
    "biaya", .text, label: "Biaya", help: "Biaya resmi.", example: "Gratis",
    question: "Berapa biayanya?",
    synonyms: ["tarif"])
  package static let hours = Key(
    "jam", .text, label: "Jam layanan", help: "Jam layanan.",
    example: "Senin-Jumat, 08.00-14.00",
    synonyms: ["jam_layanan", "jam_pelayanan", "jam_buka", "waktu_layanan"])

  var keys: [KeyDeclaration] {
    [
      Self.requirements.declaration, Self.steps.declaration, Self.cost.declaration,
      Self.hours.declaration,
    ]
  }

  var firstKeys: [KeyDeclaration] { [Self.requirements.declaration] }

  var bodyQuestion: String { "Layanan apa ini?" }

  func details(_ fields: inout Fields) -> any PostDetails {
    PublicService(
      requirements: fields.read(Self.requirements), steps: fields.read(Self.steps),
      cost: fields.read(Self.cost), hours: fields.read(Self.hours))
  }

  func newFields(on day: Day) -> String {
    """
    # syarat:
    #   - KTP pemohon
    # alur:
    #   - Datang ke kantor desa.
    # biaya: Gratis
    # jam: Senin-Jumat, 08.00-14.00

    """
  }
}
