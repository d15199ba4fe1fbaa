package import KimModel
import KimTemplate
package import KimTheme

extension SiteFrame {
  /// The page that searches a site, or all of the index.
  ///
  /// - Parameters:
  ///   - label: what can be searched for.
  ///   - first: the name of the data that its script reads first.
  ///   - links: pages that list the rest.
  ///   - listed: what there is, for those without JavaScript.
  package func searchPage(
    description: String, label: String, script: OutputPath?, first: String, links: [LinkView],
    listed: [(title: String, url: String)]
  ) -> Output {
    let title = texts[.cari]
    let head = PageHead(
      path: SitePaths.search, title: title, description: description, script: script)
    return page(
      .search, head,
      Record(
        SearchView(
          title: title, label: label, folder: SitePaths.searchFolder, first: first, links: links,
          groups: LetterView.groups(of: listed))))
  }
}
