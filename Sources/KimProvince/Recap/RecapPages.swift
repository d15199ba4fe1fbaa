import KimModel
import KimPages
import KimTheme

/// What every KIM published: for all of the index, in several orders, and by regency.
struct RecapPages {
  private let index: ProvinceIndex
  /// Of all KIM, which several pages show.
  private let recap: Recap

  init(index: ProvinceIndex) {
    self.index = index
    recap = Recap(index.summaries)
  }

  private var texts: Texts { index.texts }

  /// A ranking shows this many; the pages of regencies and the data have all.
  private static let longest = 100
  private static let regionLongest = 600
  /// Each of these has a line of words.
  private static let informationLongest = 300

  var contents: [ReportContent] {
    guard !index.summaries.isEmpty else { return [] }
    return [all] + orders.filter { $0 != .total }.map(ordered) + parts.map(region)
  }

  private var orders: [RecapOrder] {
    [.total] + recap.types.map { .type($0) } + [.newest, .name]
  }

  /// Regencies of a province; the districts of a regency's own index are few enough for one page.
  private var parts: [RegionTree.Node] {
    index.province.code.level == .province
      ? index.tree.nodes.filter { !$0.summaries.isEmpty } : []
  }

  private var all: ReportContent {
    let tables = RecapTables(index: index, recap: recap, toRoot: "")
    var page = ReportContent(
      path: IndexPaths.recap, title: texts[.rekapJudul],
      intro: texts(.rekapPengantar, texts.date(index.context.day)))
    page.menuLabel = texts[.rekap]
    page.dataset = IndexDataset(
      name: texts(.judulDi, texts[.rekapJudul], index.region.fullName), description: page.intro,
      files: [(IndexPaths.recapCSV, "text/csv")])
    page.isForMentors = true
    page.numbers = numbers(tables.recap)
    page.sections =
      [
        tables.ranking(.total, limit: Self.longest, hasOrders: true), tables.months,
        tables.regions(index.tree.nodes, title: index.partsTitle, hasPages: !parts.isEmpty),
        tables.activities, tables.silent(limit: Self.longest),
        tables.endedTerms(limit: Self.longest),
      ].compactMap { $0 } + information(tables, limit: Self.longest)
    return page
  }

  /// Before some KIM publishes any, what villages lack of it says nothing.
  private func information(_ tables: RecapTables, limit: Int) -> [ReportSectionView] {
    guard index.summaries.contains(where: { $0.recordCount > 0 }) else { return [] }
    return [tables.disclosed, tables.missing(limit: limit)].compactMap { $0 }
  }

  private func ordered(_ order: RecapOrder) -> ReportContent {
    let tables = RecapTables(index: index, recap: recap, toRoot: order.path.toRoot)
    var page = ReportContent(
      path: order.path, title: texts(.rekapUrut, order.title(texts).lowercasingFirst),
      intro: texts[.rekapTekan], section: IndexPaths.recap)
    page.parent = (texts[.rekap], IndexPaths.recap)
    page.sections = [tables.ranking(order, limit: Self.longest, hasOrders: true)]
    return page
  }

  private func region(_ node: RegionTree.Node) -> ReportContent {
    let path = IndexPaths.recap(of: node.name)
    let tables = RecapTables(index: index, summaries: node.summaries, toRoot: path.toRoot)
    var page = ReportContent(
      path: path, title: texts(.rekapWilayah, node.region.fullName),
      intro: texts(.rekapWilayahPengantar, node.region.fullName),
      section: IndexPaths.recap)
    page.parent = (texts[.rekap], IndexPaths.recap)
    page.numbers = numbers(tables.recap)
    page.sections =
      [
        tables.ranking(.total, limit: Self.regionLongest, hasOrders: false), tables.months,
        tables.regions(node.children, title: texts[.perKecamatan], hasPages: false),
        tables.activities, tables.silent(limit: Self.longest),
        tables.endedTerms(limit: Self.longest),
      ].compactMap { $0 } + information(tables, limit: Self.informationLongest)
    return page
  }

  private func numbers(_ recap: Recap) -> [(label: String, count: Int)] {
    let states = Activity.allCases.map { state in
      (
        texts.label(of: state).lowercased(),
        recap.summaries.count { index.activity(of: $0) == state }
      )
    }
    return [(texts[.angkaKim], recap.summaries.count)] + states
      + [(texts[.angkaTulisan], recap.total), (texts[.angkaPeserta], recap.participants)]
  }
}

extension String {
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
