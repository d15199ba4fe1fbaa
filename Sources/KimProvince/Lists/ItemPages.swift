import KimModel
import KimPages
import KimTheme

/// The posts of one type, of all KIM: on one page, or where they are too many, on one of each
/// region with the newest on the first.
struct ItemPages {
  let index: ProvinceIndex
  let type: PostType

  /// More would make a page too heavy for a phone.
  private static let onOnePage = 240
  private static let newestCount = 60
  private static let mapLimit = 600

  var contents: [ReportContent] {
    let entries = IndexItems(type, of: index.summaries).entries
    guard !entries.isEmpty else { return [] }
    let path = IndexPaths.list(of: type)
    var page = ReportContent(path: path, title: type.indexTitle, intro: intro)
    page.menuLabel = type.menuLabel
    guard entries.count > Self.onOnePage else {
      page.sections = sections(entries, toRoot: "", title: "Semua \(type.menuLabel)")
      return [page]
    }
    let parts = self.parts
    page.linksLabel = "Wilayah"
    page.links = parts.map { LinkView(label: $0.parent.region.shortName, url: $0.path.string) }
    page.sections = sections(
      Array(entries.prefix(Self.newestCount)), toRoot: "", title: "Terbaru")
    return [page] + parts.map { part($0.parent, $0.path, above: path) }
  }

  private var intro: String { "\(type.indexIntro) di \(index.region.fullName)." }

  private var parts: [(parent: RegionTree.Node, path: OutputPath)] {
    index.tree.nodes.filter { $0.summaries.contains { $0.items[type] != nil } }
      .map { ($0, IndexPaths.list(of: type, in: $0.name)) }
  }

  private func part(
    _ node: RegionTree.Node, _ path: OutputPath, above: OutputPath
  ) -> ReportContent {
    let entries = IndexItems(type, of: node.summaries).entries
    var page = ReportContent(
      path: path, title: "\(type.indexTitle) di \(node.region.fullName)", intro: intro,
      section: above)
    page.parent = (type.menuLabel, above)
    page.sections = sections(
      Array(entries.prefix(Self.onOnePage)), toRoot: path.toRoot,
      title: "\(NumberText.grouped(min(entries.count, Self.onOnePage))) terbaru")
    return page
  }

  private func sections(
    _ entries: [IndexItems.Entry], toRoot: String, title: String
  ) -> [ReportSectionView] {
    let note = NumberText.grouped(entries.count)
    if type == .sejarah {
      return [
        ReportSectionView(
          id: "daftar", title: title, note: note,
          rows: entries.map { $0.row(toRoot: toRoot) })
      ]
    }
    let cards = entries.map { $0.card(toRoot: toRoot) }
    let list = ReportSectionView(
      id: "daftar", title: title, note: note, cards: cards, isOneType: true)
    guard
      let map = PlaceMap(
        Array(entries.prefix(Self.mapLimit)), toRoot: toRoot,
        on: index.tree.nodes.compactMap { index.context.outlines[$0.region.code] })?.view
    else { return [list] }
    return [ReportSectionView(id: "peta", title: "Peta", map: map), list]
  }
}

extension PostType {
  /// What the list holds, before it is said where.
  fileprivate var indexIntro: String {
    switch self {
    case .potensi: "Kekayaan desa yang dapat dikembangkan"
    default: String(sectionDescription.dropLast())
    }
  }

  fileprivate var indexTitle: String {
    switch self {
    case .umkm: "UMKM desa"
    case .wisata: "Wisata desa"
    case .potensi: "Potensi desa"
    case .sejarah: "Sejarah lokal"
    default: sectionTitle
    }
  }
}
