/// A rumour and what checking it found.
package struct Clarification: Sendable, Hashable {
  package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case hoax = "hoaks"
    case wrong = "salah"
    case misleading = "menyesatkan"
    case satire
    case confirmed = "benar"
    case unproven = "belum-terbukti"

    package var label: String {
      switch self {
      case .unproven: "Belum terbukti"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }

  package let claim: String
  package let claimDate: Day?
  package let channel: String?
  package let verdict: Verdict
  package let references: [Reference]

  package init(
    claim: String, claimDate: Day?, channel: String?, verdict: Verdict, references: [Reference]
  ) {
    self.claim = claim
    self.claimDate = claimDate
    self.channel = channel
    self.verdict = verdict
    self.references = references
  }
}
