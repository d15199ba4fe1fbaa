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
    page.numbers = [
      ("desa", coverage.villages.all), ("desa punya KIM", coverage.villages.covered),
      ("kelurahan", coverage.urban.all), ("kelurahan punya KIM", coverage.urban.covered),
    ]
    let table = CoverageTable(nodes: index.tree.nodes, toRoot: "")
    page.sections = [
      table.section(title: index.partsTitle), target.section, table.missing,
    ].compactMap { $0 }
    return page
  }

  private var target: TargetProgress {
    TargetProgress(
      targets: index.province.targets, tree: index.tree, today: index.context.day)
  }
}
