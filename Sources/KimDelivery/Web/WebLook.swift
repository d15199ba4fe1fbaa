import KimPublish

/// A page as the host shows it, beside what was published.
struct WebLook: Sendable {
  /// Below the target's root.
  let path: String
  let address: String
  /// The hash of the published file.
  let hash: String
  let phone: Shown
  let robot: Shown

  /// An answer, and the hash of its bytes.
  struct Shown: Sendable {
    let answer: WebAnswer
    let hash: String?
  }

  func isPublished(_ shown: Shown) -> Bool {
    shown.answer.status == 200 && shown.hash == hash
  }
}
