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
      kind: clarification.verdict.rawValue, label: clarification.verdict.label,
      claim: clarification.claim, origin: origin)
  }
}
