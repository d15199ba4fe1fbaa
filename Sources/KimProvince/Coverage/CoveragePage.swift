import KimModel
import KimPages
import KimTheme

/// Which villages have a KIM, against the official list.
struct CoveragePage {
  let index: ProvinceIndex

  /// Nil if the list has no villages.
  var content: ReportContent? {
    let coverage = VillageCoverage(of: index.tree)
    guard coverage.total.all > 0 else { return nil }
    let share = TableBuilder.percent(coverage.total.covered, of: coverage.total.all)
    var page = ReportContent(
      path: IndexPaths.coverage, title: "Cakupan KIM",
      intro: "\(NumberText.grouped(coverage.total.covered)) dari "
        + "\(NumberText.grouped(coverage.total.all)) desa dan kelurahan di "
        + "\(index.region.fullName) sudah punya KIM (\(share)).")
    page.menuLabel = "Cakupan"
    page.isForMentors = true
    page.numbers = [
      ("desa", coverage.villages.all), ("desa punya KIM", coverage.villages.covered),
      ("kelurahan", coverage.urban.all), ("kelurahan punya KIM", coverage.urban.covered),
    ]
    let table = CoverageTable(nodes: index.tree.nodes, toRoot: "")
    page.sections = [
      table.section(
        title: index.partsTitle, map: RegionMap(index.tree.nodes, in: index, toRoot: "")?.view),
      target.section, table.missing,
    ].compactMap { $0 }
    return page
  }

  private var target: TargetProgress {
    TargetProgress(
      targets: index.province.targets, tree: index.tree, today: index.context.day)
  }
}

/// Coverage of some regions beside each other, and the villages that have no KIM yet.
struct CoverageTable {
  let nodes: [RegionTree.Node]
  let toRoot: String

  /// By region, with a bar each; nil if there are no villages.
  func section(title: String, map: MapView?) -> ReportSectionView? {
    guard nodes.contains(where: { $0.villageCount > 0 }) else { return nil }
    var table = TableBuilder("t-cakupan", title)
    table.column("Wilayah", isNumber: false)
    for label in ["Cakupan", "Desa", "Punya KIM", "Kelurahan", "Punya KIM"] { table.column(label) }
    for node in nodes {
      let coverage = VillageCoverage(of: node)
      table.row([
        .name(node.listName, url: toRoot + node.path.string),
        .share(coverage.total.covered, of: coverage.total.all),
        .number(coverage.villages.all), .number(coverage.villages.covered),
        .number(coverage.urban.all), .number(coverage.urban.covered),
      ])
    }
    return ReportSectionView(id: "cakupan", title: title, map: map, table: table.view)
  }

  /// Nil if every village has a KIM.
  var missing: ReportSectionView? {
    let folds = nodes.compactMap(fold)
    guard !folds.isEmpty else { return nil }
    let count = nodes.reduce(0) { $0 + VillageCoverage(of: $1).missing.count }
    return ReportSectionView(
      id: "belum", title: "Belum memiliki KIM",
      note: "\(NumberText.grouped(count)) desa dan kelurahan", folds: folds)
  }

  private func fold(_ node: RegionTree.Node) -> FoldView? {
    let districts = node.children.isEmpty ? [node] : node.children
    let facts = districts.compactMap { district -> FactView? in
      let missing = VillageCoverage(of: district).missing
      guard !missing.isEmpty else { return nil }
      let label = "Kecamatan \(district.region.name) (\(missing.count))"
      return FactView(label: label, values: [FactValueView(text: Self.names(missing))])
    }
    guard !facts.isEmpty else { return nil }
    let count = VillageCoverage(of: node).missing.count
    return FoldView(
      title: node.listName, note: "\(NumberText.grouped(count)) belum", facts: facts)
  }

  /// Desa by their names alone; what is not a desa says so.
  private static func names(_ villages: [Region]) -> String {
    villages.map { $0.kind == .village ? $0.name : $0.fullName }.joined(separator: ", ")
  }
}
