import KimModel
import KimPages
import KimTheme

/// The posts of one type, of all KIM together.
struct IndexItems {
  /// A post, and its KIM.
  ///
  /// A class: lists of all KIM are sorted, filtered and cut, and a summary is wide.
  final class Entry: Sendable {
    let site: SiteSummary
    let post: PostSummary

    init(site: SiteSummary, post: PostSummary) {
      self.site = site
      self.post = post
    }
  }

  let entries: [Entry]

  /// Newest first; on one day in the order of sites and paths.
  init(_ type: PostType, of summaries: [SiteSummary]) {
    entries = summaries.flatMap { site in
      (site.items[type] ?? []).map { Entry(site: site, post: $0) }
    }.sorted(by: Self.isBefore)
  }

  static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.post.day != right.post.day { return left.post.day > right.post.day }
    if left.site.id != right.site.id { return left.site.id < right.site.id }
    return left.post.path < right.post.path
  }
}

extension IndexItems.Entry {
  func url(toRoot: String) -> String { site.root(from: toRoot) + post.path.string }

  /// The KIM and its village.
  var origin: String { site.name }

  func row(toRoot: String, _ texts: Texts, kind: String = "", mark: String = "") -> ReportRowView {
    ReportRowView(
      url: url(toRoot: toRoot), title: post.title, kind: kind, mark: mark, origin: origin,
      date: post.day.description, dateText: texts.date(of: post), note: post.note)
  }

  func card(toRoot: String, _ texts: Texts) -> CardView {
    CardView(post, root: site.root(from: toRoot), texts, origin: origin)
  }

  func event(toRoot: String, in index: ProvinceIndex) -> EventView {
    let texts = index.texts
    let range = post.lastDay.map { texts(.sampai, texts.date($0)) }
    let time = post.mark.map { texts.time(EventMark($0), in: index.province.zone) }
    let notes = [range, time, post.note.isEmpty ? nil : post.note]
    return EventView(
      url: url(toRoot: toRoot), title: post.title, date: post.day.description,
      weekday: texts.weekday(post.day.weekday), day: String(post.day.day),
      month: texts.shortMonth(post.day.month),
      note: notes.compactMap { $0 }.joined(separator: " · "), origin: origin)
  }

  /// An urgent notice: `lastDay` is until when it holds.
  func notice(toRoot: String, _ texts: Texts) -> NoticeView {
    NoticeView(
      url: url(toRoot: toRoot), title: post.title, date: post.day.description,
      dateText: texts.date(post.day), source: origin,
      validText: post.lastDay.map { texts(.berlakuSampaiKecil, texts.date($0)) } ?? "")
  }
}

/// The newest posts of several KIM together.
enum NewestPosts {
  /// Newest first; on one day in the order of sites and paths.
  ///
  /// - Parameters:
  ///   - perSite: so that one busy KIM does not fill the page alone.
  ///   - besides: what the page shows already.
  static func of(
    _ summaries: [SiteSummary], count: Int, perSite: Int, besides: [IndexItems.Entry] = []
  ) -> [IndexItems.Entry] {
    let shown = Set(besides.map { "\($0.site.id)/\($0.post.path)" })
    // By numbers until they are chosen: all KIM have thousands of them.
    var found: [(day: Day, site: Int, post: Int)] = []
    for (number, site) in summaries.enumerated() {
      let posts = site.newest.indices.lazy.filter {
        shown.isEmpty || !shown.contains("\(site.id)/\(site.newest[$0].path)")
      }
      found += posts.prefix(perSite).map { (site.newest[$0].day, number, $0) }
    }
    found.sort { left, right in
      if left.day != right.day { return left.day > right.day }
      return left.site == right.site
        ? summaries[left.site].newest[left.post].path
          < summaries[right.site].newest[right.post].path
        : summaries[left.site].id < summaries[right.site].id
    }
    return found.prefix(count).map {
      IndexItems.Entry(site: summaries[$0.site], post: summaries[$0.site].newest[$0.post])
    }
  }
}

extension [IndexItems.Entry] {
  /// How many posts on top are of as many KIM.
  private static var leadCount: Int { 3 }

  /// The same, those on top of different KIM as far as there are any.
  var withDifferentLeads: Self {
    let leads = leading { $0.post.hasPhoto }
    var (top, rest) = (Self(), Self())
    for entry in leads {
      if top.count < Self.leadCount, !top.contains(where: { $0.site.id == entry.site.id }) {
        top.append(entry)
      } else {
        rest.append(entry)
      }
    }
    return top + rest
  }

  /// As a page of the index shows them, one with a photo on top.
  ///
  /// - Parameter toRoot: from the page to the index's root.
  func cards(toRoot: String, _ texts: Texts) -> [CardView] {
    leading { $0.post.hasPhoto }.enumerated().map { offset, entry in
      CardView(
        entry.post, root: entry.site.root(from: toRoot), texts, origin: entry.site.name,
        isLead: offset == 0)
    }
  }
}
