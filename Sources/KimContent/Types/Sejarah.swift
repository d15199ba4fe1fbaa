package import KimModel
import KimYAML

/// A story of the past.
package struct History: PostDetails {
  /// When it happened, as its writer gave it.
  package let year: String?
  package let references: [Reference]
}

/// The content of posts of the type `sejarah`.
package struct Sejarah: TypeContent {
  package static let year = Key(
    "tahun", .text, label: "Tahun", help: "Tahun atau zamannya.", example: "1930",
    question: "Tahun atau zaman apa?",
    synonyms: ["masa", "zaman"])
  private static let references = Key(
    "rujukan", .references, label: "Rujukan", help: "Buku, arsip, atau alamat.",
    example: "[Arsip desa]", question: "Dari buku atau arsip apa?", synonyms: ["referensi"])

  var keys: [KeyDeclaration] { [Self.year.declaration, Self.references.declaration] }

  var firstKeys: [KeyDeclaration] { [Self.year.declaration] }

  var bodyQuestion: String { "Ceritakan sejarahnya" }

  func details(_ fields: inout Fields) -> any PostDetails {
    History(year: fields.read(Self.year), references: fields.read(Self.references))
  }

  func newFields(on day: Day) -> String {
    "# tahun: \"1930\"\n# rujukan:\n#   - Judul buku atau arsip\n"
  }
}
