import KimDiagnostics
package import KimModel
import KimYAML

/// A rumour and what checking it found.
package struct Clarification: PostDetails {
  /// Nil where its writer says it in the text only.
  package let claim: String?
  package let claimDate: Day?
  package let channel: String?
  /// Nil where its writer says it in the text only, or in words of no list.
  package let verdict: Verdict?
  package let references: [Reference]

  /// A title that says what is checked and does not say it as news: `Cek fakta: …`.
  package static func title(of claim: String) -> String {
    let none = CheckedAddresses(claim: claim, references: [], isConfirmed: false)
    let safe = none.broken(in: claim)
    let words = safe.lowercased().split { !$0.isLetter }.prefix(3).map(String.init)
    let isChecked = words.contains {
      ["hoaks", "hoax", "cek", "fakta", "klarifikasi"].contains($0)
    }
    return isChecked ? safe : "Cek fakta: \(safe)"
  }

  /// - Parameter others: references that the post has as any post may.
  func checkedAddresses(_ others: [Reference]) -> CheckedAddresses {
    CheckedAddresses(
      claim: claim ?? "", references: references + others, isConfirmed: verdict == .confirmed)
  }
}

extension Post {
  /// Which addresses readers may follow; nil for posts all of whose links are followed.
  package var checkedAddresses: CheckedAddresses? {
    (details as? Clarification)?.checkedAddresses(fields.references)
  }
}

/// The content of posts of the type `klarifikasi`.
package struct Klarifikasi: TypeContent {
  package static let claim = Key(
    "klaim", .requiredText, label: "Klaim",
    help: "Kabar yang diperiksa, apa adanya. Tanpa ini tulisan terbit dengan peringatan.",
    example: "Bantuan dibagikan lewat tautan ini",
    question: "Kabar apa yang beredar?",
    synonyms: ["isu", "kabar", "isi_kabar", "kabar_beredar", "claim"])
  private static let verdict = Key<Verdict?>(
    "vonis",
    .choice(others: [
      "hoax": .hoax, "hoak": .hoax, "hoaxs": .hoax, "berita bohong": .hoax,
      "kabar bohong": .hoax, "berita palsu": .hoax, "kabar palsu": .hoax, "tidak benar": .wrong,
      "keliru": .wrong, "misleading": .misleading, "satir": .satire,
      "fakta": .confirmed, "benar adanya": .confirmed,
      "unproven": .unproven, "belum terverifikasi": .unproven,
    ]), label: "Vonis",
    help: "Hasil pemeriksaan, tampil sebagai label. Tanpa ini tulisan terbit tanpa label, dengan "
      + "peringatan.",
    example: "hoaks", question: "Apa hasilnya?",
    synonyms: ["hasil_cek", "hasil_pemeriksaan", "kesimpulan", "verdict"])
  private static let claimDate = Key(
    "klaim_tanggal", .day, label: "Tanggal klaim", help: "Kapan kabar itu terlihat.",
    example: "1 April 2026", question: "Kapan kabar itu terlihat?", synonyms: ["tanggal_klaim"])
  private static let channel = Key(
    "klaim_kanal", .text, label: "Kanal klaim", help: "Lewat apa ia beredar.",
    example: "Grup WhatsApp", question: "Beredar lewat apa?",
    synonyms: ["kanal", "beredar_di", "kanal_klaim"])
  private static let references = Key(
    "rujukan", .references, label: "Rujukan", help: "Bukti; nama, alamat, atau keduanya.",
    example: "[{nama: Kementerian Sosial}]", question: "Apa buktinya?",
    synonyms: ["referensi", "bukti"])

  var keys: [KeyDeclaration] {
    [
      Self.claim.declaration, Self.verdict.declaration, Self.claimDate.declaration,
      Self.channel.declaration, Self.references.declaration,
    ]
  }

  var firstKeys: [KeyDeclaration] { [Self.claim.declaration, Self.verdict.declaration] }

  var quotesSpam: Bool { true }

  var bodyQuestion: String { "Apa yang benar?" }

  func details(_ fields: inout Fields) -> any PostDetails {
    let claim = fields.read(Self.claim)
    let verdict = fields.read(Self.verdict)
    if verdict == nil, !fields.has(Self.verdict) {
      let place = fields.place(ofKey: Self.claim)
      let mend = fields.mend(adding: "vonis: hoaks", at: place)
      fields.diagnostics.add(.missingVerdict(place, mend: mend))
    }
    let date = fields.read(Self.claimDate)
    let channel = fields.read(Self.channel)
    let references = fields.read(Self.references)
    return Clarification(
      claim: claim, claimDate: date, channel: channel, verdict: verdict, references: references)
  }

  func newFields(on day: Day) -> String {
    """
    klaim: Tulis kabar yang beredar, apa adanya.
    # hoaks, salah, menyesatkan, satire, benar, atau belum-terbukti
    vonis: belum-terbukti
    # klaim_tanggal: 2026-01-31
    # klaim_kanal: Grup WhatsApp
    # rujukan:
    #   - Sumber yang dapat diperiksa pembaca

    """
  }

  var newBody: String { "Tulis apa yang diperiksa, apa buktinya, dan apa yang benar." }
}

extension Diagnostic {
  fileprivate static func missingVerdict(_ place: Place, mend: Mend) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/missing-vonis", at: place,
      id: "klarifikasi ini belum punya 'vonis'; terbit tanpa hasil pemeriksaan",
      en: "this clarification has no 'vonis'; it is published without a verdict",
      hint: LocalizedText(
        id: "tambahkan vonis: hoaks, salah, menyesatkan, satire, benar, atau belum-terbukti",
        en: "add vonis: hoaks, salah, menyesatkan, satire, benar, or belum-terbukti"),
      mend: mend)
  }
}
