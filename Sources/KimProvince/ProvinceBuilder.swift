import KimDiagnostics
package import KimModel
import KimPages
package import KimTheme

/// Builds the index: a pure function of the sites' summaries, the theme and the province.
package struct ProvinceBuilder: Sendable {
  private let theme: Theme
  private let context: ProvinceContext
  private let pages: [Page]
  private let folder: String

  /// - Parameter folder: the path of `_provinsi` as people see it in messages.
  package init(theme: Theme, context: ProvinceContext, pages: [Page], folder: String) {
    self.theme = theme
    self.context = context
    self.pages = pages
    self.folder = folder
  }

  /// The index of sites whose posts nobody searches.
  package func build(_ summaries: [SiteSummary]) -> BuiltSite {
    build(summaries) { _, _ in [] }
  }

  /// `summaries` in the order of their ids.
  ///
  /// - Parameter searchPart: a part of a site's search data, empty if there is none: asked part by
  ///   part, so that not all of them have to be held.
  package func build(
    _ summaries: [SiteSummary], searchPart: (SiteID, Int) throws -> [UInt8]
  ) rethrows -> BuiltSite {
    let index = ProvinceIndex(context: context, pages: pages, summaries: summaries)
    // What lists are made of is gone when the search is made, which takes as much.
    let pages = try outputs(index, searchPart)
    let search = try IndexSearch(index: index).outputs(part: searchPart)
    return BuiltSite(
      outputs: pages + search, from: folder,
      diagnostics: LinkCheck(summaries).diagnostics)
  }

  private func outputs(
    _ index: ProvinceIndex, _ searchPart: (SiteID, Int) throws -> [UInt8]
  ) rethrows -> [Output] {
    let posts = try IndexPosts(index: index, part: searchPart)
    let records = try IndexRecords(index: index, part: searchPart)
    return IndexLayout(index: index, posts: posts, records: records, theme: theme).outputs
  }
}
