import KimModel
import KimPages

/// The posts of a site that the index lists, in the order of their use.
struct SummaryItems {
  let site: Site

  private var today: Day { site.slice.day }

  var newest: [PostSummary] {
    site.posts.lazy.filter { $0.type != .agenda && !$0.hasExpired(on: today) }
      .prefix(SiteSummary.newestLimit).map { post in
        var item = post.listed
        item.photo = item.photo?.withoutWords
        return item
      }
  }

  /// Urgent notices hold until the day they name, and never without one.
  var urgent: [PostSummary] {
    site.posts.filter { $0.isUrgent(on: today) }.prefix(SiteSummary.urgentLimit).map { post in
      var item = post.item
      item.lastDay = post.urgentUntil
      return item
    }
  }

  var links: [SiteReference] {
    var paths: Set<String> = []
    let written =
      site.posts.flatMap { $0.relatedLinks + $0.body.siteLinks }
      + site.pages.flatMap(\.body.siteLinks)
    return Array(
      written.filter { paths.insert($0.path).inserted }.prefix(SiteSummary.linkLimit))
  }

  var byType: [(type: PostType, items: [PostSummary])] {
    let sections = Dictionary(uniqueKeysWithValues: site.sections.map { ($0.type, $0.posts) })
    return SiteSummary.itemLimits.compactMap { type, limit in
      sections[type].map { (type, ordered($0, type).prefix(limit).map(\.item)) }
    }
  }

  /// Newest first; of events the next one first and what is over last; of wishes those that wait
  /// for an answer, the oldest first.
  private func ordered(_ posts: [Post], _ type: PostType) -> [Post] {
    switch type {
    case .agenda:
      posts.filter { $0.date.last >= today }.reversed() + posts.filter { $0.date.last < today }
    case .aspirasi: posts.filter(\.isUnanswered).reversed()
    default: posts
    }
  }
}

extension Post {
  /// The post as a page of the index lists it: without a summary, with what that page shows.
  fileprivate var item: PostSummary {
    PostSummary(
      path: path, type: type, title: ShortText.bounded(title, to: 100), day: date.first,
      lastDay: date.isRange ? date.last : nil, summary: "", photo: isPictured ? picture : nil,
      note: ShortText.bounded(itemNote, to: 60), mark: mark, point: isPictured ? point : nil)
  }

  fileprivate var isUnanswered: Bool {
    guard case .aspiration(let wish) = details else { return false }
    return wish.status != .done && wish.answer == nil
  }

  private var isPictured: Bool { type == .umkm || type == .wisata || type == .potensi }

  private var picture: PostSummary.PhotoSummary? {
    thumbnail.map {
      PostSummary.PhotoSummary(files: $0.photo.files, tone: $0.photo.tone, alt: "")
    }
  }

  /// To about 10 m, which a map of a province does not show.
  private var point: Coordinates? {
    guard type == .wisata, let coordinates else { return nil }
    func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
    return Coordinates(
      latitude: rounded(coordinates.latitude), longitude: rounded(coordinates.longitude))
  }

  private var itemNote: String {
    switch details {
    case .product(let product):
      product.price.map { NumberText.rupiah($0) + (product.unit.map { " per \($0)" } ?? "") } ?? ""
    case .clarification(let clarification): clarification.channel ?? ""
    case .aspiration(let wish): wish.category ?? ""
    case .attraction(let place): place.ticket ?? ""
    case .potential(let potential): potential.commodity ?? ""
    case .history(let year, _): year ?? ""
    default: location ?? ""
    }
  }

  private var mark: String? {
    switch details {
    case .clarification(let clarification): clarification.verdict.rawValue
    case .aspiration(let wish): wish.status.rawValue
    default: type == .agenda ? date.time?.iso : nil
    }
  }
}

extension PostSummary.PhotoSummary {
  /// Cards of the index say what a photo shows by their title.
  fileprivate var withoutWords: Self { Self(files: files, tone: tone, alt: "") }
}
