import KimModel
import KimTheme

extension ResponseView {
  /// Nil unless the post is a wish or complaint.
  init?(_ post: Post) {
    guard case .aspiration(let aspiration) = post.details else { return nil }
    let origin = [
      aspiration.forwardedTo.map { "Diteruskan ke \($0)" },
      aspiration.answerDate.map { "ditanggapi \($0.indonesian)" },
    ].compactMap { $0 }.joined(separator: ", ")
    self.init(
      status: aspiration.status.rawValue, label: aspiration.status.label,
      text: aspiration.answer ?? "", origin: origin)
  }
}

extension Aspiration.Status {
  /// As readers of the page understand it.
  var label: String {
    switch self {
    case .received: "Diterima KIM"
    case .forwarded: "Sudah diteruskan"
    case .inProgress: "Sedang diproses"
    case .done: "Selesai"
    }
  }
}
