import KimContent
import KimModel
import KimPages
import KimTheme

/// The pages of posts of the type `aspirasi`.
struct AspirasiPresentation: TypePresentation {
  /// Whoever raised the wish must not be taken for its author.
  var namesAuthor: Bool { false }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let wish = context.post.details as? Aspiration else { return }
    parts.facts.add(
      Aspirasi.category.label,
      wish.category.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    parts.response = ResponseView(wish)
  }

  /// An invitation to the KIM, and to the national channel SP4N-LAPOR!.
  func invitation(to site: Site) -> InvitationView? {
    var links = [LinkView(label: "Lapor.go.id", url: "https://www.lapor.go.id/", isExternal: true)]
    if let number = site.profile.whatsapp {
      let text = "Halo \(site.profile.name), saya mau menyampaikan aspirasi:"
      links.insert(
        LinkView(
          label: "WhatsApp KIM", url: URLText.whatsappChat(number, text: text), isExternal: true),
        at: 0)
    }
    return InvitationView(
      title: "Punya aspirasi?",
      text: "Sampaikan kepada kami atau lewat SP4N-LAPOR!. Nama dan nomor Anda tidak diterbitkan.",
      links: links)
  }

  func listNote(of post: Post, on day: Day) -> String? {
    (post.details as? Aspiration)?.status.label
  }

  func itemNote(of post: Post) -> String { (post.details as? Aspiration)?.category ?? "" }

  func itemMark(of post: Post, in zone: TimeZoneName) -> String? {
    (post.details as? Aspiration)?.status.rawValue
  }

  /// Those that wait for an answer, the oldest first, then those that were granted, the newest
  /// first.
  func itemOrder(_ posts: [Post], on day: Day) -> [Post] {
    func wishes(_ belongs: (Aspiration) -> Bool) -> [Post] {
      posts.filter { ($0.details as? Aspiration).map(belongs) ?? false }
    }
    return wishes { $0.status != .done && $0.answer == nil }.reversed()
      + wishes { $0.status == .done }
  }

  // MARK: Counts

  private static let otherCategory = "lain-lain"

  /// Wishes by category; those beyond the limit are counted together.
  static func counts(of posts: [Post]) -> [AspirationCount] {
    var counts: [String: [Int]] = [:]
    let statuses = AspirationStatus.allCases
    for post in posts {
      guard let wish = post.details as? Aspiration,
        let column = statuses.firstIndex(of: wish.status)
      else { continue }
      let name = ShortText.bounded(wish.category?.lowercased() ?? otherCategory, to: 40)
      let isKnown = counts[name] != nil || counts.count < SiteSummary.categoryLimit - 1
      let key = isKnown ? name : otherCategory
      counts[key, default: [Int](repeating: 0, count: statuses.count)][column] += 1
    }
    return counts.keys.sorted().map { AspirationCount(category: $0, counts: counts[$0] ?? []) }
  }
}

extension ResponseView {
  fileprivate init(_ wish: Aspiration) {
    self.init(
      status: wish.status.rawValue, steps: wish.status.steps,
      forwardedTo: wish.forwardedTo ?? "", text: wish.answer ?? "",
      dateText: wish.answerDate?.indonesian ?? "")
  }
}

extension AspirationStatus {
  /// All steps in their order.
  fileprivate var steps: [StatusStepView] {
    let all = Self.allCases
    let current = all.firstIndex(of: self) ?? 0
    return all.enumerated().map { index, status in
      StatusStepView(label: status.label, isCurrent: index == current, isDone: index < current)
    }
  }

  /// The step as readers of the page understand it.
  fileprivate var label: String {
    switch self {
    case .received: "Diterima KIM"
    case .forwarded: "Diteruskan"
    case .inProgress: "Diproses"
    case .done: "Selesai"
    }
  }
}
