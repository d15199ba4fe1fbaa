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
    let intro = "Semua tulisan \(site.profile.name), menurut tahun dan bulan."
    let head = PageHead(
      path: path, title: "Arsip", description: intro,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), ("Arsip", frame.canonical(path)),
      ]), section: path)
    return frame.page(
      .archive, head,
      Record(
        ArchiveView(
          breadcrumbs: [LinkView(label: "Beranda", url: OutputPath.home.string)], title: "Arsip",
          intro: intro, years: years, topics: topics,
          dayTextUrl: DayTexts(site: site).latest?.string ?? "")))
  }

  private var years: [ArchiveYearView] {
    Dictionary(grouping: site.posts, by: \.date.first.year).sorted { $0.key > $1.key }.map {
      year, posts in
      ArchiveYearView(
        year: String(year), countText: "\(posts.count) tulisan", months: months(of: posts),
        sheetUrl: SitePaths.year(year).string)
    }
  }

  private func months(of posts: [Post]) -> [ArchiveMonthView] {
    Dictionary(grouping: posts, by: \.date.first.month).sorted { $0.key > $1.key }.map {
      month, posts in
      ArchiveMonthView(
        label: Month.name(month), posts: posts.compactMap { site.cards.card(of: $0, on: .archive) },
        bulletinUrl: posts.first.map { SitePaths.bulletin(of: $0.date.first).string } ?? "")
    }
  }

  private var topics: [TopicView] {
    site.topics.map { topic, posts in
      TopicView(label: topic.name, url: topic.path.string, count: String(posts.count))
    }
  }
}
