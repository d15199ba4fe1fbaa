import KimModel
import KimTheme

extension VerdictView {
  /// Nil unless the post is a clarification.
  init?(_ post: Post) {
    guard case .clarification(let clarification) = post.details else { return nil }
    let origin = [
      clarification.channel.map { "Beredar lewat \($0)" },
      clarification.claimDate.map { "terlihat \($0.indonesian)" },
    ].compactMap { $0 }.joined(separator: ", ")
    self.init(
      kind: clarification.verdict.rawValue, symbol: clarification.verdict.symbol,
      label: clarification.verdict.label, claim: clarification.claim, origin: origin)
  }
}

extension Clarification.Verdict {
  /// Told apart without colour, and in every font.
  fileprivate var symbol: String {
    switch self {
    case .hoax, .wrong: "✗"
    case .misleading: "!"
    case .satire: "≈"
    case .confirmed: "✓"
    case .unproven: "?"
    }
  }
}
