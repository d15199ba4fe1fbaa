import KimModel
import KimPages
import KimSearch
import KimTheme

/// The page that searches a site's posts, with what it reads; nothing where there are none.
struct SearchPage {
  let site: Site
  let frame: SiteFrame
  let content: SearchContent

  /// A longer list is no help: the archive has it by month.
  private static let mostListed = 300

  var outputs: [Output] {
    guard site.hasSearch else { return [] }
    return [page] + data
      + [script].compactMap { $0 }.map {
        Output($0.path, .bytes($0.bytes))
      }
  }

  private var script: Asset? { SearchScript.asset(site.texts) }

  private var page: Output {
    frame.searchPage(
      description: site.texts(.cariDiSitus, site.profile.name, site.place),
      label: site.texts[.cariTulisan],
      script: script?.path, first: isSmall ? SearchPaths.allName : SearchPaths.listName,
      links: links, listed: listed)
  }

  private var links: [LinkView] {
    [LinkView(label: site.texts[.semuaMenurutBulan], url: OutputPath.archive.string)]
      + site.sections.map {
        LinkView(label: site.texts.title(of: $0.type), url: SitePaths.list(of: $0.type).string)
      }
  }

  private var listed: [(title: String, url: String)] {
    site.posts.prefix(Self.mostListed).map { ($0.sharedTitle(site.texts), $0.path.string) }
  }

  private var isSmall: Bool { content.documents.count <= SmallSearch.mostDocuments }

  private var data: [Output] {
    guard !isSmall else { return [SmallSearch(content).output] }
    let count = content.documents.count
    var merge = SearchMerge(expecting: count)
    merge.add(
      content, details: Array(repeating: "", count: count),
      places: Array(repeating: SearchMerge.noPlace, count: count))
    for number in SearchData.wordParts {
      var part = merge.part
      part.add(content, part: number, ofSource: 0)
      merge.add(part.words())
    }
    return merge.outputs(places: [])
  }
}

extension Site {
  /// Whether there is something to search for.
  var hasSearch: Bool { !posts.isEmpty }
}
