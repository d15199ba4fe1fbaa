import KimModel
import KimPages
import KimTheme

/// The news of all KIM: the newest, by month, and by region; each page bounded.
struct NewsPages {
  private let index: ProvinceIndex
  private let posts: IndexPosts
  private let news: [IndexPosts.Entry]

  private var texts: Texts { index.texts }

  private static let newestCount = 60
  /// More of a month make a page of each region.
  private static let onOnePage = 240
  /// Older ones are in the archives of their KIM.
  private static let monthCount = 24
  private static let dayCount = 7

  init(index: ProvinceIndex, posts: IndexPosts) {
    self.index = index
    self.posts = posts
    news = posts.of(IndexPosts.newsTypes)
  }

  var contents: [ReportContent] {
    guard !news.isEmpty else { return [] }
    return [newest] + regions.map(page(of:)) + months.flatMap(pages(of:))
  }

  private var newest: ReportContent {
    var page = ReportContent(
      path: IndexPaths.news, title: texts[.kabarDariDesa],
      intro: texts(.kabarPengantar, index.region.fullName))
    page.menuLabel = texts[.kabar]
    page.linksLabel = texts[.wilayah]
    page.links = regions.map { link($0.region.shortName, IndexPaths.news(in: $0.name), from: page) }
    page.sections =
      [section("terbaru", texts[.terbaru], news.prefix(Self.newestCount), of: news.count, "")]
      + [monthSection]
    return page
  }

  private var monthSection: ReportSectionView {
    ReportSectionView(
      id: "bulan", title: texts[.menurutBulan],
      kims: months.map { month in
        KimRowView(
          url: IndexPaths.news(ofMonth: month.day).string, name: name(of: month),
          place: texts(.sekianKabar, texts.number(month.entries.count)), note: "")
      })
  }

  private func link(_ label: String, _ path: OutputPath, from page: ReportContent) -> LinkView {
    LinkView(label: label, url: page.path.link(to: path))
  }

  private func section(
    _ id: String, _ title: String, _ entries: some Sequence<IndexPosts.Entry>, of count: Int,
    _ toRoot: String
  ) -> ReportSectionView {
    let rows = entries.map { posts.row($0, toRoot: toRoot, showsType: true) }
    let note =
      rows.count < count
      ? texts(.sekianDari, String(rows.count), texts.number(count)) : texts.number(count)
    return ReportSectionView(id: id, title: title, note: note, rows: rows)
  }

  // MARK: Regions

  private var regions: [RegionTree.Node] { index.tree.nodes.filter { !$0.summaries.isEmpty } }

  private func page(of node: RegionTree.Node) -> ReportContent {
    let entries = news.filter { posts.isWithin($0, node.region.code) }
    let path = IndexPaths.news(in: node.name)
    var page = part(path, texts(.kabarDariWilayah, node.region.fullName))
    page.links = [link(texts(.halamanWilayah, node.region.shortName), node.path, from: page)]
    if let latest = days(of: node).first {
      page.links.append(
        link(texts[.teksWhatsapp], IndexPaths.dayText(of: latest.day, in: node.name), from: page))
    }
    page.sections = [
      section(
        "terbaru", texts[.terbaru], entries.prefix(Self.onOnePage), of: entries.count, path.toRoot)
    ]
    return page
  }

  /// Texts of the latest days with news of each region, ready to be pasted into WhatsApp.
  var dayTexts: [Output] {
    regions.flatMap { node in
      days(of: node).map { day, entries in
        DayText(
          of: node.region.fullName, on: day, at: IndexPaths.dayText(of: day, in: node.name),
          texts,
          entries.map { entry in
            DayText.Item(
              title: entry.title, summary: posts.site(of: entry).name, url: url(of: entry))
          }
        ).output
      }
    }
  }

  private func days(
    of node: RegionTree.Node
  ) -> [(day: Day, entries: [IndexPosts.Entry])] {
    var days: [(day: Day, entries: [IndexPosts.Entry])] = []
    for entry in news where posts.isWithin(entry, node.region.code) {
      if days.last?.day != entry.day {
        guard days.count < Self.dayCount else { break }
        days.append((entry.day, []))
      }
      days[days.count - 1].entries.append(entry)
    }
    return days
  }

  /// Empty while pages have no addresses.
  private func url(of entry: IndexPosts.Entry) -> String {
    let site = posts.site(of: entry)
    guard let path = OutputPath(entry.url),
      let home = site.webAddress ?? index.home?.appending(site.id)
    else { return "" }
    return home.canonical(path)
  }

  private func part(_ path: OutputPath, _ title: String) -> ReportContent {
    var page = ReportContent(
      path: path, title: title, intro: texts[.kabarPengantarKim],
      section: IndexPaths.news)
    page.parent = (texts[.kabar], IndexPaths.news)
    page.linksLabel = texts[.bagian]
    return page
  }

  // MARK: Months

  private struct MonthOfNews {
    let day: Day
    let entries: [IndexPosts.Entry]
  }

  private func name(of month: MonthOfNews) -> String {
    texts.month(month.day.month, of: month.day.year)
  }

  /// The latest first.
  private var months: [MonthOfNews] {
    let groups = Dictionary(grouping: news) { $0.day.year * 12 + $0.day.month }
    return groups.sorted { $0.key > $1.key }.prefix(Self.monthCount).compactMap { _, entries in
      entries.first.map { MonthOfNews(day: $0.day, entries: entries) }
    }
  }

  private func pages(of month: MonthOfNews) -> [ReportContent] {
    let path = IndexPaths.news(ofMonth: month.day)
    var page = part(path, texts(.kabarBulan, name(of: month)))
    guard month.entries.count > Self.onOnePage else {
      page.sections = [
        section("kabar", name(of: month), month.entries, of: month.entries.count, path.toRoot)
      ]
      return [page]
    }
    let parts = parts(of: month)
    page.linksLabel = texts[.wilayah]
    page.links = parts.map { LinkView(label: $0.label, url: path.link(to: $0.page.path)) }
    page.sections = [
      section(
        "kabar", texts[.terbaru], month.entries.prefix(Self.newestCount), of: month.entries.count,
        path.toRoot)
    ]
    return [page] + parts.map(\.page)
  }

  private func parts(of month: MonthOfNews) -> [(label: String, page: ReportContent)] {
    regions.compactMap { node in
      let entries = month.entries.filter { posts.isWithin($0, node.region.code) }
      guard !entries.isEmpty else { return nil }
      let path = IndexPaths.news(ofMonth: month.day, in: node.name)
      var page = part(path, texts(.kabarBulanDari, name(of: month), node.region.fullName))
      page.sections = [
        section(
          "kabar", name(of: month), entries.prefix(2 * Self.onOnePage), of: entries.count,
          path.toRoot)
      ]
      return (node.region.shortName, page)
    }
  }
}
