import KimModel
import KimPages
import KimTheme

/// The posts of one type, of all KIM: on one page, or where they are too many, on one of each
/// region with the newest on the first.
struct ItemPages {
  let index: ProvinceIndex
  let type: PostType

  private var texts: Texts { index.texts }

  /// More would make a page too heavy for a phone.
  private static let onOnePage = 240
  private static let newestCount = 60
  private static let mapLimit = 600

  var contents: [ReportContent] {
    let entries = IndexItems(type, of: index.summaries).entries
    guard !entries.isEmpty else { return [] }
    let path = IndexPaths.list(of: type)
    var page = ReportContent(path: path, title: texts.indexTitle(of: type), intro: intro)
    page.menuLabel = texts.menuLabel(of: type)
    guard entries.count > Self.onOnePage else {
      page.sections = sections(
        entries, toRoot: "", title: texts(.semuaJenis, texts.menuLabel(of: type)))
      return [page]
    }
    let parts = self.parts
    page.linksLabel = texts[.wilayah]
    page.links = parts.map { LinkView(label: $0.parent.region.shortName, url: $0.path.string) }
    page.sections = sections(
      Array(entries.prefix(Self.newestCount)), toRoot: "", title: texts[.terbaru])
    return [page] + parts.map { part($0.parent, $0.path, above: path) }
  }

  private var intro: String {
    texts(.jenisDiWilayah, texts.indexIntro(of: type), index.region.fullName)
  }

  private var parts: [(parent: RegionTree.Node, path: OutputPath)] {
    index.tree.nodes.filter { $0.summaries.contains { $0.items[type] != nil } }
      .map { ($0, IndexPaths.list(of: type, in: $0.name)) }
  }

  private func part(
    _ node: RegionTree.Node, _ path: OutputPath, above: OutputPath
  ) -> ReportContent {
    let entries = IndexItems(type, of: node.summaries).entries
    var page = ReportContent(
      path: path, title: texts(.judulDi, texts.indexTitle(of: type), node.region.fullName),
      intro: intro,
      section: above)
    page.parent = (texts.menuLabel(of: type), above)
    page.sections = sections(
      Array(entries.prefix(Self.onOnePage)), toRoot: path.toRoot,
      title: texts(.sekianTerbaru, texts.number(min(entries.count, Self.onOnePage))))
    return page
  }

  private func sections(
    _ entries: [IndexItems.Entry], toRoot: String, title: String
  ) -> [ReportSectionView] {
    let note = texts.number(entries.count)
    if type == .sejarah {
      return [
        ReportSectionView(
          id: "daftar", title: title, note: note,
          rows: entries.map { $0.row(toRoot: toRoot, texts) })
      ]
    }
    let cards = entries.map { $0.card(toRoot: toRoot, texts) }
    let list = ReportSectionView(
      id: "daftar", title: title, note: note, cards: cards, isOneType: true)
    guard
      let map = PlaceMap(
        Array(entries.prefix(Self.mapLimit)), texts, toRoot: toRoot,
        on: index.tree.nodes.compactMap { index.context.outlines[$0.region.code] })?.view
    else { return [list] }
    return [ReportSectionView(id: "peta", title: texts[.labelPeta], map: map), list]
  }
}

extension Texts {
  /// A sentence about all posts of a type, without its full stop: a place follows.
  fileprivate func indexIntro(of type: PostType) -> String {
    type == .potensi ? self[.potensiIndeks] : String(description(of: type).dropLast())
  }

  fileprivate func indexTitle(of type: PostType) -> String {
    switch type {
    case .umkm: self[.umkmIndeks]
    case .wisata: self[.wisataIndeks]
    case .potensi: self[.potensiIndeksJudul]
    case .sejarah: self[.sejarahIndeks]
    default: title(of: type)
    }
  }
}
