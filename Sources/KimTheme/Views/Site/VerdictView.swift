package import KimTemplate

/// What checking a rumour found.
package struct VerdictView: View {
  package let kind: String
  package let symbol: String
  package let label: String
  package let claim: String
  package let origin: String

  package init(
    kind: String, symbol: String, label: String, claim: String, origin: String = ""
  ) {
    self.kind = kind
    self.symbol = symbol
    self.label = label
    self.claim = claim
    self.origin = origin
  }

  package static let name = "verdict"

  package static let fields: [ViewField<Self>] = [
    .text("kind", "hoaks, salah, menyesatkan, satire, benar, or belum-terbukti") { $0.kind },
    .text("symbol", "one character that says the same without colour") { $0.symbol },
    .text("label", "the verdict as people read it") { $0.label },
    .text("claim", "the rumour") { $0.claim },
    .text("origin", "when and where it was seen; may be empty") { $0.origin },
  ]
}
