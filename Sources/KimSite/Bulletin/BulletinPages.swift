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
    return months.sorted { $0.key > $1.key }.map { _, posts in
      page(at: SitePaths.bulletin(of: posts[0].date.first), posts)
    }
  }

  /// - Parameter posts: those of one month, newest first.
  private func page(at path: OutputPath, _ posts: [Post]) -> Output {
    let day = posts[0].date.first
    let title = "Buletin \(Month.name(day.month)) \(day.year)"
    let intro = "Kabar sebulan dari \([site.profile.name, site.placeBesideName].filter { !$0.isEmpty }.joined(separator: ", "))."
    let root = path.toRoot
    let head = PageHead(path: path, title: title, description: intro, section: .archive)
    return frame.page(
      .bulletin, head,
      Record(
        BulletinView(
          breadcrumbs: [
            LinkView(label: "Beranda", url: path.link(to: .home)),
            LinkView(label: "Arsip", url: path.link(to: .archive)),
          ],
          title: title, intro: intro,
          posts: posts.filter { !$0.type.isEvent }.map { item($0, root: root) },
          events: posts.filter { $0.type.isEvent }.reversed().map {
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
