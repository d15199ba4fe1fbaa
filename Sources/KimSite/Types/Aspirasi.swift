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
      context.texts[.labelKategori],
      wish.category.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    parts.response = ResponseView(wish, context.texts)
  }

  /// An invitation to the KIM, and to the national channel SP4N-LAPOR!.
  func invitation(to site: Site, _ texts: Texts) -> InvitationView? {
    var links = [LinkView(label: "Lapor.go.id", url: "https://www.lapor.go.id/", isExternal: true)]
    if let number = site.profile.whatsapp {
      let text = texts(.pesanAspirasi, site.profile.name)
      links.insert(
        LinkView(
          label: texts[.whatsappKim], url: URLText.whatsappChat(number, text: text),
          isExternal: true),
        at: 0)
    }
    return InvitationView(
      title: texts[.punyaAspirasi],
      text: texts[.sampaikanAspirasi],
      links: links)
  }

  func listNote(of post: Post, on day: Day, _ texts: Texts) -> String? {
    (post.details as? Aspiration).map { texts.step(of: $0.status) }
  }

  func itemNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Aspiration)?.category ?? ""
  }

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
  fileprivate init(_ wish: Aspiration, _ texts: Texts) {
    self.init(
      status: wish.status.rawValue, steps: wish.status.steps(texts),
      forwardedTo: wish.forwardedTo ?? "", text: wish.answer ?? "",
      dateText: wish.answerDate.map(texts.date) ?? "")
  }
}

extension AspirationStatus {
  /// All steps in their order.
  fileprivate func steps(_ texts: Texts) -> [StatusStepView] {
    let all = Self.allCases
    let current = all.firstIndex(of: self) ?? 0
    return all.enumerated().map { index, status in
      StatusStepView(
        label: texts.step(of: status), isCurrent: index == current, isDone: index < current)
    }
  }
}
