import KimModel
import KimPages
import KimTheme

/// Coverage of some regions beside each other, and the villages that have no KIM yet.
struct CoverageTable {
  let nodes: [RegionTree.Node]
  let toRoot: String

  /// By region, with a bar each; nil if there are no villages.
  func section(title: String) -> ReportSectionView? {
    guard nodes.contains(where: { $0.villageCount > 0 }) else { return nil }
    var table = TableBuilder("t-cakupan", title)
    table.column("Wilayah", isNumber: false)
    for label in ["Desa", "Punya KIM", "Kelurahan", "Punya KIM", "Cakupan"] { table.column(label) }
    for node in nodes {
      let coverage = VillageCoverage(of: node)
      table.row([
        .name(node.listName, url: toRoot + node.path.string),
        .number(coverage.villages.all), .number(coverage.villages.covered),
        .number(coverage.urban.all), .number(coverage.urban.covered),
        .share(coverage.total.covered, of: coverage.total.all),
      ])
    }
    return ReportSectionView(id: "cakupan", title: title, table: table.view)
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

extension RegionTree.Node {
  /// As it stands in a list of its kind.
  var listName: String { region.code.level == .regency ? region.name : region.fullName }
}
