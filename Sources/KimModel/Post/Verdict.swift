/// The result of checking a rumour; the raw value is its `vonis`.
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
    case .hoax, .wrong, .misleading, .satire, .confirmed:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}
