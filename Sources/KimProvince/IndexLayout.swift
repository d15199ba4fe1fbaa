import KimModel
import KimPages
import KimSearch
import KimTheme

/// Lays the index out: decides which files there are, and has each made.
struct IndexLayout {
  private let index: ProvinceIndex
  private let posts: IndexPosts
  private let records: IndexRecords
  private let theme: Theme
  private let frame: SiteFrame
  private let stylesheet: Asset?
  private let card: ShareCard
  /// The pages that gather what all KIM have, in the order of the menu.
  private let reports: [ReportContent]

  init(index: ProvinceIndex, posts: IndexPosts, records: IndexRecords, theme: Theme) {
    self.index = index
    self.posts = posts
    self.records = records
    self.theme = theme
    stylesheet = theme.indexStylesheet(colour: index.province.colour)
    card = index.card(in: theme)
    reports = Self.reports(of: index, posts, records)
    frame = SiteFrame(
      index: index, reports: reports, theme: theme, stylesheet: stylesheet?.path, card: card)
  }

  var outputs: [Output] {
    let pages = pages
    var outputs = pages
    outputs += IndexFeeds(
      index: index, icon: frame.icons.touchIcon, logo: frame.shareImage
    ).outputs(for: pages)
    outputs += DirectoryData(index: index).outputs + RecapData(index: index).outputs
    outputs += [AgendaPage(index: index).calendar].compactMap { $0 }
    outputs += NewsPages(index: index, posts: posts).dayTexts
    outputs += [PublicInformationPages(index: index, records: records).data].compactMap { $0 }
    outputs += assets.map { Output($0.path, .bytes($0.bytes)) }
    outputs += frame.icons.outputs
    if index.home != nil, let card = card.output { outputs.append(card) }
    return outputs
  }

  /// Those that have something to say.
  private static func reports(
    of index: ProvinceIndex, _ posts: IndexPosts, _ records: IndexRecords
  ) -> [ReportContent] {
    var pages: [ReportContent?] = NewsPages(index: index, posts: posts).contents
    pages.append(CoveragePage(index: index).content)
    pages += RecapPages(index: index).contents
    pages += [AgendaPage(index: index).content, FactCheckPage(index: index).content]
    for type in IndexPaths.listTypes { pages += ItemPages(index: index, type: type).contents }
    pages.append(AspirationPage(index: index).content)
    let information = PublicInformationPages(index: index, records: records).contents
    for type in IndexPaths.titleListTypes {
      let related = type == .dokumen ? information.first : nil
      pages += TitlePages(index: index, posts: posts, type: type, related: related).contents
    }
    pages += information
    return pages.compactMap { $0 }
  }

  private var pages: [Output] {
    [home]
      + RegionPages(index: index, frame: frame).outputs
      + DirectoryPages(index: index, frame: frame).outputs
      + reports.map { $0.output(frame, siteName: index.province.title) }
      + PlainPages(index: index, frame: frame).outputs
      + WritingChoice(index: index, frame: frame).outputs
      + [IndexSearchPage(index: index, frame: frame).output]
  }

  private var home: Output {
    let hasNews = reports.contains { $0.path == IndexPaths.news }
    return IndexHomePage(index: index, frame: frame, hasNews: hasNews).output
  }

  private var assets: [Asset] {
    [stylesheet, theme.script, SearchScript.asset(index.texts)].compactMap { $0 } + theme.pictures
  }
}
