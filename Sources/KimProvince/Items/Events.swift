import KimModel
import KimPages
import KimTheme

/// The events and urgent notices of some KIM, on the day of the build.
struct Events {
  let summaries: [SiteSummary]
  let index: ProvinceIndex

  private var today: Day { index.context.day }
  private let entries: [IndexItems.Entry]

  init(summaries: [SiteSummary], index: ProvinceIndex) {
    self.summaries = summaries
    self.index = index
    entries = IndexItems(.agenda, of: summaries).entries
  }

  /// The next one first.
  var upcoming: [IndexItems.Entry] {
    entries.filter { ($0.post.lastDay ?? $0.post.day) >= today }.reversed()
  }

  /// The last one first.
  var past: [IndexItems.Entry] {
    entries.filter { ($0.post.lastDay ?? $0.post.day) < today }
  }

  /// Notices that hold: a summary may be older than this build.
  var urgent: [IndexItems.Entry] {
    let all = summaries.flatMap { site in
      site.urgent.map { IndexItems.Entry(site: site, post: $0) }
    }
    return all.filter { ($0.post.lastDay ?? today) >= today }.sorted(by: IndexItems.isBefore)
  }

  private static let shortLimit = 5
  private static let urgentCount = 2

  /// As a home page or the page of a region shows them.
  func nextViews(toRoot: String) -> [EventView] {
    upcoming.prefix(Self.shortLimit).map {
      $0.event(toRoot: toRoot, in: index)
    }
  }

  /// Those that a page has room for.
  var urgentShown: [IndexItems.Entry] { Array(urgent.prefix(Self.shortLimit * 2)) }

  /// Two to see at once, and the others, which open.
  func urgentViews(toRoot: String) -> (first: [NoticeView], more: [NoticeView]) {
    let views = urgentShown.map { $0.notice(toRoot: toRoot, index.texts) }
    return (Array(views.prefix(Self.urgentCount)), Array(views.dropFirst(Self.urgentCount)))
  }
}
