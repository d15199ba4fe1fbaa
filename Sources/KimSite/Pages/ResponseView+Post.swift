import KimModel
import KimTheme

extension ResponseView {
  /// Nil unless the post is a wish or complaint.
  init?(_ post: Post) {
    guard case .aspiration(let aspiration) = post.details else { return nil }
    self.init(
      status: aspiration.status.rawValue, steps: aspiration.status.steps,
      forwardedTo: aspiration.forwardedTo ?? "", text: aspiration.answer ?? "",
      dateText: aspiration.answerDate?.indonesian ?? "")
  }
}

extension Aspiration.Status {
  /// The whole way, in its order.
  fileprivate var steps: [StatusStepView] {
    let all = Self.allCases
    let current = all.firstIndex(of: self) ?? 0
    return all.enumerated().map { index, status in
      StatusStepView(label: status.label, isCurrent: index == current, isDone: index < current)
    }
  }

  /// As readers of the page understand it.
  var label: String {
    switch self {
    case .received: "Diterima KIM"
    case .forwarded: "Diteruskan"
    case .inProgress: "Diproses"
    case .done: "Selesai"
    }
  }
}
