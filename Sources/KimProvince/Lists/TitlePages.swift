import KimModel
import KimPages
import KimTheme

/// The titles of all posts of one type, of all KIM: on one page, or where they are too many, on one
/// of each region with the newest on the first.
struct TitlePages {
  let index: ProvinceIndex
  let posts: IndexPosts
  let type: PostType
  /// A page of more that readers of the list look for.
  let related: ReportContent?

  private var texts: Texts { index.texts }

  private static let onOnePage = 240
  private static let newestCount = 60

  var contents: [ReportContent] {
    let entries = posts.of([type])
    guard !entries.isEmpty else { return [] }
    let path = IndexPaths.list(of: type)
    var page = ReportContent(
      path: path, title: texts.title(of: type),
      intro: texts(
        .jenisDiWilayah, String(texts.description(of: type).dropLast()), index.region.fullName))
    page.menuLabel = texts.menuLabel(of: type)
    let parts = entries.count > Self.onOnePage ? self.parts(entries, above: path) : []
    page.linksLabel = texts[related == nil ? .wilayah : .bagian]
    page.links =
      [related].compactMap { $0 }.map { LinkView(label: $0.title, url: $0.path.string) }
      + parts.map { LinkView(label: $0.label, url: $0.page.path.string) }
    page.sections = [
      section(entries, most: parts.isEmpty ? Self.onOnePage : Self.newestCount, toRoot: "")
    ]
    return [page] + parts.map(\.page)
  }

  private func parts(
    _ entries: [IndexPosts.Entry], above: OutputPath
  ) -> [(label: String, page: ReportContent)] {
    index.tree.nodes.compactMap { node in
      let entries = entries.filter { posts.isWithin($0, node.region.code) }
      guard !entries.isEmpty else { return nil }
      let path = IndexPaths.list(of: type, in: node.name)
      var page = ReportContent(
        path: path, title: texts(.judulDi, texts.title(of: type), node.region.fullName),
        intro: texts.description(of: type), section: above)
      page.parent = (texts.menuLabel(of: type), above)
      page.sections = [section(entries, most: Self.onOnePage, toRoot: path.toRoot)]
      return (node.region.shortName, page)
    }
  }

  private func section(
    _ entries: [IndexPosts.Entry], most: Int, toRoot: String
  ) -> ReportSectionView {
    let rows = entries.prefix(most).map { posts.row($0, toRoot: toRoot, showsType: false) }
    let count = texts.number(entries.count)
    return ReportSectionView(
      id: "daftar", title: rows.count < entries.count ? texts[.terbaru] : texts.title(of: type),
      note: rows.count < entries.count ? texts(.sekianDari, String(rows.count), count) : count,
      rows: rows)
  }
}
