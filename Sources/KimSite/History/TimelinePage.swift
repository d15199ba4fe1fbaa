import KimContent
import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A site's local history in the order in which it happened; what has no year comes last.
struct TimelinePage {
  let site: Site
  let frame: SiteFrame

  func output(_ posts: [Post]) -> Output {
    let type = PostType.sejarah
    let path = SitePaths.list(of: type)
    let texts = site.texts
    let (title, intro) = (texts.title(of: type), texts.description(of: type))
    let head = PageHead(
      path: path, title: title,
      description: texts(.pengantarSitus, intro, site.profile.name, site.place),
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
      ]),
      section: path)
    return frame.page(
      .timeline, head,
      Record(
        TimelineView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: path.link(to: .home))],
          title: title, intro: intro, items: items(posts, root: path.toRoot))))
  }

  private func items(_ posts: [Post], root: String) -> [TimelineItemView] {
    let dated = posts.reversed().map { post in
      (post: post, year: HistoryYear(post.historyYear).number ?? .max)
    }
    // The sort is stable: of two posts about one year the older comes first.
    return dated.sorted { $0.year < $1.year }.map { entry in
      TimelineItemView(
        year: entry.post.historyYear, url: root + entry.post.path.string, title: entry.post.title,
        summary: ShortText.cut(entry.post.summary, to: 140))
    }
  }
}

extension Post {
  /// When it happened, as its writer gave it; may be empty.
  fileprivate var historyYear: String {
    (details as? History)?.year ?? ""
  }
}

/// The year in what a writer gave as the time of a history: `1890`, `sekitar 1890`, `abad ke-18`.
private struct HistoryYear {
  /// The year to sort by; nil if the text names no year that can be told.
  let number: Int?

  init(_ text: String) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    if let year = numbers.first(where: { (3...4).contains($0.utf8.count) }) {
      number = Int(year)
    } else if text.lowercased().contains("abad"), let century = numbers.first.flatMap({ Int($0) }),
      (1...21).contains(century)
    {
      number = (century - 1) * 100
    } else {
      number = nil
    }
  }
}
