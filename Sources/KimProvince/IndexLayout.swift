import KimModel
import KimPages
import KimTheme

/// Lays the index out: decides which files there are, and has each made.
struct IndexLayout {
  private let index: ProvinceIndex
  private let theme: Theme
  private let frame: SiteFrame
  private let stylesheet: Asset?
  private let villages: Asset?
  private let card: ShareCard
  /// The pages that gather what all KIM have, in the order of the menu.
  private let reports: [ReportContent]

  init(index: ProvinceIndex, theme: Theme) {
    self.index = index
    self.theme = theme
    stylesheet = theme.indexStylesheet(colour: index.province.colour)
    villages = VillageScript(tree: index.tree).asset
    card = index.card(in: theme)
    reports = Self.reports(of: index)
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
    outputs += assets.map { Output($0.path, .bytes($0.bytes)) }
    outputs += frame.icons.outputs
    if index.home != nil, let card = card.output { outputs.append(card) }
    return outputs
  }

  /// Those that have something to say.
  private static func reports(of index: ProvinceIndex) -> [ReportContent] {
    var pages = [CoveragePage(index: index).content]
    pages += RecapPages(index: index).contents
    pages += [AgendaPage(index: index).content, FactCheckPage(index: index).content]
    for type in IndexPaths.listTypes { pages += ItemPages(index: index, type: type).contents }
    pages.append(AspirationPage(index: index).content)
    return pages.compactMap { $0 }
  }

  private var pages: [Output] {
    [IndexHomePage(index: index, frame: frame).output]
      + RegionPages(index: index, frame: frame).outputs
      + DirectoryPages(index: index, frame: frame, villages: villages).outputs
      + reports.map { $0.output(frame, siteName: index.province.title) }
      + PlainPages(index: index, frame: frame).outputs
      + WritingChoice(index: index, frame: frame).outputs
  }

  private var assets: [Asset] {
    [stylesheet, theme.script, villages].compactMap { $0 } + theme.pictures
  }
}
