import KimModel
import KimPages
import KimTemplate
import KimTheme

/// All posts of a site by year and month.
struct ArchivePage {
  let site: Site
  let frame: SiteFrame

  var output: Output {
    let path = OutputPath.archive
    let texts = site.texts
    let title = texts[.arsip]
    let intro = texts(.arsipPengantar, site.profile.name)
    let head = PageHead(
      path: path, title: title, description: intro,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
      ]), section: path)
    return frame.page(
      .archive, head,
      Record(
        ArchiveView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: OutputPath.home.string)],
          title: title,
          intro: intro, years: years, topics: topics,
          dayTextUrl: DayTexts(site: site).latest?.string ?? "")))
  }

  private var years: [ArchiveYearView] {
    Dictionary(grouping: site.posts, by: \.date.first.year).sorted { $0.key > $1.key }.map {
      year, posts in
      ArchiveYearView(
        year: String(year), countText: site.texts(.sekianTulisan, String(posts.count)),
        months: months(of: posts), sheetUrl: SitePaths.year(year).string)
    }
  }

  private func months(of posts: [Post]) -> [ArchiveMonthView] {
    Dictionary(grouping: posts, by: \.date.first.month).sorted { $0.key > $1.key }.map {
      month, posts in
      ArchiveMonthView(
        label: site.texts.month(month),
        posts: posts.compactMap { site.cards.card(of: $0, on: .archive) },
        bulletinUrl: posts.first.map { SitePaths.bulletin(of: $0.date.first).string } ?? "")
    }
  }

  private var topics: [TopicView] {
    site.topics.map { topic, posts in
      TopicView(label: topic.name, url: topic.path.string, count: String(posts.count))
    }
  }
}
