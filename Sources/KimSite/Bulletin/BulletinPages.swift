import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A site's months as sheets for the notice board of a village, where not everybody has a phone.
struct BulletinPages {
  let site: Site
  let frame: SiteFrame

  private static let summaryLength = 320

  /// A page for every month that has posts.
  var outputs: [Output] {
    let months = Dictionary(grouping: site.posts) {
      $0.date.first.year * 100 + $0.date.first.month
    }
    return months.sorted { $0.key > $1.key }.compactMap { _, posts in
      Self.path(of: posts[0].date.first).map { page(at: $0, posts) }
    }
  }

  /// The page of the month that a day is in: `buletin/2023-06.html`.
  static func path(of day: Day) -> OutputPath? {
    OutputPath("buletin/\(day.description.prefix("2023-06".count)).html")
  }

  /// - Parameter posts: those of one month, newest first.
  private func page(at path: OutputPath, _ posts: [Post]) -> Output {
    let day = posts[0].date.first
    let title = "Buletin \(Month.name(day.month)) \(day.year)"
    let intro = "Kabar sebulan dari \(site.profile.name), \(site.place)."
    let root = path.toRoot
    let head = PageHead(path: path, title: title, description: intro, section: .archive)
    return frame.page(
      .bulletin, head,
      Record(
        BulletinView(
          breadcrumbs: [
            LinkView(label: "Beranda", url: root + "index.html"),
            LinkView(label: "Arsip", url: path.link(to: .archive)),
          ],
          title: title, intro: intro,
          posts: posts.filter { $0.type != .agenda }.map { item($0, root: root) },
          events: posts.filter { $0.type == .agenda }.reversed().map {
            EventView($0, root: root, zone: site.zone)
          },
          address: site.home?.string ?? "",
          whatsapp: site.profile.whatsapp.map { "+\($0.digits)" } ?? "")))
  }

  private func item(_ post: Post, root: String) -> BulletinItemView {
    BulletinItemView(
      url: root + post.path.string, title: post.title, type: post.type.label,
      date: post.date.first.description, dateText: post.date.indonesian,
      summary: ShortText.cut(post.summary, to: Self.summaryLength))
  }
}
