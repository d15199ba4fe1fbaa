import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A site's months as sheets for the notice board of a village, where not everybody has a phone.
struct BulletinPages {
  let site: Site
  let frame: SiteFrame
  /// The picture that a telephone's camera reads; nil while the site has no address.
  let code: Asset?

  /// What an A4 sheet has room for beside masthead, photo and code, in bytes of UTF-8.
  private static let sheet = 1700
  private static let textLengths = 240...1000
  private static let summaryLength = 320
  /// Less text is set in larger letters.
  private static let fewBytes = 850

  /// A page for every month that has posts.
  var outputs: [Output] {
    let months = Dictionary(grouping: site.posts) {
      $0.date.first.year * 100 + $0.date.first.month
    }
    return months.sorted { $0.key > $1.key }.map { _, posts in
      page(at: SitePaths.bulletin(of: posts[0].date.first), posts)
    }
  }

  /// - Parameter posts: those of one month, newest first.
  private func page(at path: OutputPath, _ posts: [Post]) -> Output {
    let day = posts[0].date.first
    let texts = site.texts
    let title = texts(.buletin, texts.month(day.month), String(day.year))
    let intro = texts(.buletinPengantar, publisher)
    let head = PageHead(
      path: path, title: title, description: intro,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (texts[.arsip], frame.canonical(.archive)),
        (title, frame.canonical(path)),
      ]), section: .archive)
    return frame.page(.bulletin, head, Record(view(posts, at: path, title: title, intro: intro)))
  }

  private func view(
    _ posts: [Post], at path: OutputPath, title: String, intro: String
  ) -> BulletinView {
    let root = path.toRoot
    let items = items(of: posts.filter { !$0.type.isEvent }, root: root)
    return BulletinView(
      breadcrumbs: [
        LinkView(label: site.texts[.beranda], url: path.link(to: .home)),
        LinkView(label: site.texts[.arsip], url: path.link(to: .archive)),
      ],
      title: title, intro: intro, isShort: items.count < Self.fewBytes,
      lead: items.views.first, posts: Array(items.views.dropFirst()),
      events: posts.filter { $0.type.isEvent }.reversed().map {
        EventView($0, root: root, zone: site.zone, site.texts)
      },
      codeUrl: code.map { root + $0.path.string } ?? "", address: site.home?.string ?? "",
      whatsapp: site.profile.whatsapp.map { "+\($0.digits)" } ?? "")
  }

  private var publisher: String {
    [site.profile.name, site.placeBesideName].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// One with a photo leads, and has the sheet's only photo: ink is dear.
  private func items(of posts: [Post], root: String) -> (views: [BulletinItemView], count: Int) {
    let sorted = posts.leading { $0.thumbnail != nil }
    let share = Self.sheet / max(1, sorted.count)
    let length = min(max(share, Self.textLengths.lowerBound), Self.textLengths.upperBound)
    var count = 0
    let views = sorted.enumerated().map { offset, post in
      let body = HTMLParagraphs(post.body.html, enough: length)
      let summary = summary(of: post, before: body.texts.first ?? "")
      let text = PaperText(
        body, longest: max(Self.textLengths.lowerBound, length - summary.utf8.count))
      count += text.count + summary.utf8.count
      return BulletinItemView(
        url: root + post.path.string, title: post.title, type: site.texts.label(of: post.type),
        date: post.date.first.description, dateText: site.texts.span(post.date),
        photo: offset == 0 ? post.thumbnail.map { photo($0, root: root) } : nil,
        summary: summary, paragraphs: text.paragraphs.map { TextItemView(text: $0) },
        isCut: !text.isWhole)
    }
    return (views, count)
  }

  private func photo(_ photo: PostPhoto, root: String) -> PhotoView {
    PhotoView(photo, root: root, in: PhotoView.large)
  }

  /// What the writer gave as a summary; empty where it is but the beginning of the text.
  private func summary(of post: Post, before first: String) -> String {
    let start = post.summary.hasSuffix("…") ? String(post.summary.dropLast()) : post.summary
    let isBeginning = !first.isEmpty && (first.hasPrefix(start) || start.hasPrefix(first))
    return isBeginning ? "" : sentences(of: post.summary)
  }

  private func sentences(of text: String) -> String {
    let whole = Sentences(text).text(within: Self.summaryLength)
    return whole.isEmpty ? ShortText.cut(text, to: Self.summaryLength) : whole
  }
}
