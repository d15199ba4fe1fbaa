import KimModel
import KimPages
import KimSearch
import KimTheme

/// The page that searches all KIM.
struct IndexSearchPage {
  let index: ProvinceIndex
  let frame: SiteFrame

  private var texts: Texts { index.texts }

  /// Above it the directory is split by region, and so long a list is no help.
  private static let mostListed = 800

  var output: Output {
    frame.searchPage(
      description: texts(.cariDiIndeks, index.region.fullName),
      label: texts[.cariIndeks], script: SearchScript.asset(texts)?.path,
      first: SearchPaths.listName, links: links, listed: listed)
  }

  private var links: [LinkView] {
    [LinkView(label: texts[.semuaKim], url: IndexPaths.directory.string)]
      + index.tree.nodes.map { LinkView(label: $0.region.shortName, url: $0.path.string) }
  }

  /// Districts and KIM: villages stand on the pages of their districts.
  private var listed: [(title: String, url: String)] {
    let districts = index.tree.nodes.flatMap { $0.children.isEmpty ? [$0] : $0.children }
    let sites = index.summaries.count > Self.mostListed ? [] : index.summaries
    return districts.map { ($0.region.fullName, $0.path.string) }
      + sites.map { ($0.name, $0.root + SitePaths.home.string) }
  }
}
