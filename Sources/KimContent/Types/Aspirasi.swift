package import KimModel
import KimYAML

/// A wish or complaint of residents and what became of it; who raised it is never published.
package struct Aspiration: PostDetails {
  package let category: String?
  package let status: AspirationStatus
  package let forwardedTo: String?
  package let answer: String?
  package let answerDate: Day?
}

/// The content of posts of the type `aspirasi`.
package struct Aspirasi: TypeContent {
  package static let category = Key(
    "kategori", .text, label: "Kategori",
    help: "Biasanya infrastruktur, layanan administrasi, sosial & keamanan, lingkungan, atau "
      + "lain-lain.",
    example: "infrastruktur")
  private static let status = Key<AspirationStatus?>(
    "status",
    .choice(others: [
      "proses": .inProgress, "dalam proses": .inProgress, "sedang diproses": .inProgress,
      "ditindaklanjuti": .inProgress, "sudah diteruskan": .forwarded, "sudah selesai": .done,
      "tuntas": .done, "sudah diterima": .received,
    ]), label: "Status",
    help: "`diterima` (juga bila tidak ditulis), `diteruskan`, `diproses`, `selesai`.",
    example: "diproses")
  private static let forwardedTo = Key(
    "diteruskan_ke", .text, label: "Diteruskan ke", help: "Siapa yang menangani.",
    example: "Pemerintah Desa", synonyms: ["diteruskan_kepada", "ditujukan_kepada"])
  private static let answer = Key(
    "tanggapan", .text, label: "Tanggapan", help: "Jawaban resmi.",
    example: "Lampu sudah dipasang.", synonyms: ["jawaban", "respons", "respon"])
  private static let answerDate = Key(
    "tanggal_tanggapan", .day, label: "Tanggal tanggapan", help: "Hari dijawab.",
    example: "20 Mei 2026", synonyms: ["tanggal_jawaban"])

  var keys: [KeyDeclaration] {
    [
      Self.category.declaration, Self.status.declaration, Self.forwardedTo.declaration,
      Self.answer.declaration, Self.answerDate.declaration,
    ]
  }

  var officeKeys: [KeyDeclaration] {
    [
      Self.status.declaration, Self.forwardedTo.declaration, Self.answer.declaration,
      Self.answerDate.declaration,
    ]
  }

  var hidesPeople: Bool { true }

  var bodyQuestion: String { "Apa usul atau keluhannya?" }

  func details(_ fields: inout Fields) -> any PostDetails {
    Aspiration(
      category: fields.read(Self.category), status: fields.read(Self.status) ?? .received,
      forwardedTo: fields.read(Self.forwardedTo), answer: fields.read(Self.answer),
      answerDate: fields.read(Self.answerDate))
  }

  func newFields(on day: Day) -> String {
    """
    # infrastruktur, layanan administrasi, sosial & keamanan, lingkungan, atau lain-lain
    kategori: lain-lain
    # diterima, diteruskan, diproses, atau selesai
    status: diterima
    # diteruskan_ke: Kantor camat
    # tanggapan: Jawaban resmi.
    # Nama pelapor tidak pernah diterbitkan; jangan menuliskannya.

    """
  }
}
