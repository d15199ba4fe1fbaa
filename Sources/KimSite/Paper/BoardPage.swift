import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A screen for the village's office: what comes next, what is urgent, the newest photos and news.
///
/// What changes with the day on a screen that is left alone, the page's own script changes.
struct BoardPage {
  let site: Site
  let frame: SiteFrame
  let code: Asset?

  /// What a screen has room for, at letters that are read from three metres.
  private static let eventCount = 4
  private static let photoCount = 3
  private static let newsCount = 4

  func output(stylesheet: OutputPath?) -> Output {
    let head = PageHead(
      path: SitePaths.board, title: site.texts[.papanKabar],
      description: site.texts(.papanPengantar, site.profile.name), isHidden: true,
      stylesheet: stylesheet)
    return frame.page(.board, head, Record(view))
  }

  private var view: BoardView {
    // What is urgent stands above.
    let urgent = Set(site.urgent.map(\.path))
    let news = site.current.filter { !urgent.contains($0.path) }
    let pictured = news.filter { $0.thumbnail != nil }.prefix(1 + Self.photoCount)
    let shown = Set(pictured.map(\.path))
    return BoardView(
      title: site.texts[.papanKabar],
      events: site.upcoming.prefix(Self.eventCount).map {
        BoardEventView(
          event: EventView($0, root: "", zone: site.zone, site.texts),
          until: $0.date.last.description)
      },
      lead: pictured.first.map { item($0, in: PhotoView.large) },
      photos: pictured.dropFirst().map { item($0, in: PhotoView.small) },
      news: news.filter { !shown.contains($0.path) }.prefix(Self.newsCount).map { item($0) },
      codeUrl: code?.path.string ?? "", address: site.typedAddress,
      whatsapp: site.profile.whatsapp?.shown ?? "", script: HTML(trusted: BoardScript.bytes),
      scriptHash: BoardScript.hash)
  }

  private func item(_ post: Post, in widths: ClosedRange<Int>? = nil) -> BoardNewsView {
    BoardNewsView(
      url: post.path.string, title: post.title, type: site.texts.label(of: post.type),
      dateText: site.texts.span(post.date), summary: ShortText.cut(post.summary, to: 180),
      photo: widths.flatMap { widths in
        post.thumbnail.map { PhotoView($0, root: "", in: widths) }
      })
  }
}
