import KimDiagnostics
package import KimModel
import KimYAML

/// A rumour and what checking it found.
package struct Clarification: PostDetails {
  package let claim: String
  package let claimDate: Day?
  package let channel: String?
  package let verdict: Verdict
  package let references: [Reference]
}

/// The content of posts of the type `klarifikasi`.
struct Klarifikasi: TypeContent {
  private static let claim = Key(
    "klaim", .requiredText, label: "Klaim",
    help: "**Wajib.** Kabar yang diperiksa, apa adanya.",
    example: "Bantuan dibagikan lewat tautan ini")
  private static let verdict = Key<Verdict?>(
    "vonis", .choice(), label: "Vonis",
    help: "**Wajib.** `hoaks`, `salah`, `menyesatkan`, `satire`, `benar`, atau "
      + "`belum-terbukti`.",
    example: "hoaks")
  private static let claimDate = Key(
    "klaim_tanggal", .day, label: "Tanggal klaim", help: "Kapan kabar itu terlihat.",
    example: "1 April 2026")
  private static let channel = Key(
    "klaim_kanal", .text, label: "Kanal klaim", help: "Lewat apa ia beredar.",
    example: "Grup WhatsApp")
  private static let references = Key(
    "rujukan", .references, label: "Rujukan", help: "Bukti; nama, alamat, atau keduanya.",
    example: "[{nama: Kementerian Sosial}]")

  var keys: [KeyDeclaration] {
    [
      Self.claim.declaration, Self.verdict.declaration, Self.claimDate.declaration,
      Self.channel.declaration, Self.references.declaration,
    ]
  }

  var quotesSpam: Bool { true }

  func details(_ fields: inout Fields) -> any PostDetails {
    let claim = fields.read(Self.claim)
    let verdict = fields.read(Self.verdict)
    if verdict == nil, !fields.has(Self.verdict) {
      fields.diagnostics.add(.missingVerdict(fields.place(ofKey: Self.claim)))
    }
    let date = fields.read(Self.claimDate)
    let channel = fields.read(Self.channel)
    let references = fields.read(Self.references)
    guard let claim, let verdict else { return NoDetails() }
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
  fileprivate static func missingVerdict(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-vonis", at: place,
      id: "klarifikasi ini belum punya 'vonis'", en: "this clarification has no 'vonis'",
      hint: LocalizedText(
        id: "tambahkan vonis: hoaks, salah, menyesatkan, satire, benar, atau belum-terbukti",
        en: "add vonis: hoaks, salah, menyesatkan, satire, benar, or belum-terbukti"))
  }
}
