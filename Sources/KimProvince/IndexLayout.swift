import KimConcurrency
import KimModel
import KimPages
import KimSearch
import KimTheme

/// Lays the index out: decides which files there are, and has each made.
struct IndexLayout: Sendable {
  private let index: ProvinceIndex
  private let posts: IndexPosts
  private let records: IndexRecords
  private let theme: Theme
  private let frame: SiteFrame
  private let pages: [Output]
  private let stylesheet: Asset?
  private let card: ShareCard

  init(index: ProvinceIndex, posts: IndexPosts, records: IndexRecords, theme: Theme) {
    self.index = index
    self.posts = posts
    self.records = records
    self.theme = theme
    stylesheet = theme.indexStylesheet(colour: index.province.colour)
    card = index.card(in: theme)
    let reports = Self.reports(of: index, posts, records)
    frame = SiteFrame(
      index: index, reports: reports, theme: theme, stylesheet: stylesheet?.path, card: card)
    pages = Self.pages(of: index, reports, frame)
  }

  var outputs: [Output] {
    let parts: [@Sendable () -> [Output]] = [
      {
        IndexFeeds(
          index: index, icon: frame.icons.touchIcon, logo: frame.shareImage
        ).outputs(for: pages)
      },
      { DirectoryData(index: index).outputs + RecapData(index: index).outputs },
      { [AgendaPage(index: index).calendar].compactMap { $0 } },
      { NewsPages(index: index, posts: posts).dayTexts },
      { [PublicInformationPages(index: index, records: records).data].compactMap { $0 } },
    ]
    var outputs = pages + Self.together(parts)
    outputs += assets.map { Output($0.path, .bytes($0.bytes)) }
    outputs += frame.icons.outputs
    if index.home != nil, let card = card.output { outputs.append(card) }
    return outputs
  }

  /// What is made side by side, in the order of its parts.
  private static func together<Made: Sendable>(_ parts: [@Sendable () -> [Made]]) -> [Made] {
    ConcurrentWork.map(parts) { $0() }.flatMap(\.self)
  }

  /// The pages that gather what all KIM have, in the order of the menu: those that have something to
  /// say. All of them take more room than the pages that they become.
  private static func reports(
    of index: ProvinceIndex, _ posts: IndexPosts, _ records: IndexRecords
  ) -> [ReportContent] {
    var parts: [@Sendable () -> [ReportContent?]] = [
      { NewsPages(index: index, posts: posts).contents },
      { [CoveragePage(index: index).content] },
      { RecapPages(index: index).contents },
      { [AgendaPage(index: index).content, FactCheckPage(index: index).content] },
    ]
    for type in IndexPaths.listTypes {
      parts.append { ItemPages(index: index, type: type).contents }
    }
    parts.append { [AspirationPage(index: index).content] }
    let information = PublicInformationPages(index: index, records: records).contents
    for type in IndexPaths.titleListTypes {
      let related = type == .dokumen ? information.first : nil
      parts.append {
        TitlePages(index: index, posts: posts, type: type, related: related).contents
      }
    }
    return together(parts).compactMap { $0 } + information
  }

  private static func pages(
    of index: ProvinceIndex, _ reports: [ReportContent], _ frame: SiteFrame
  ) -> [Output] {
    let hasNews = reports.contains { $0.path == IndexPaths.news }
    let parts: [@Sendable () -> [Output]] =
      [{ [IndexHomePage(index: index, frame: frame, hasNews: hasNews).output] }]
      + RegionPages(index: index, frame: frame).parts
      + [{ DirectoryPages(index: index, frame: frame).outputs }]
      + reports.map { report in { [report.output(frame, siteName: index.province.title)] } } + [
        { PlainPages(index: index, frame: frame).outputs },
        { WritingChoice(index: index, frame: frame).outputs },
        { [IndexSearchPage(index: index, frame: frame).output] },
      ]
    return together(parts)
  }

  private var assets: [Asset] {
    [stylesheet, theme.script, SearchScript.asset(index.texts)].compactMap { $0 } + theme.pictures
  }
}
