import KimModel
import KimPages
import KimTheme

/// Which villages have a KIM, against the official list.
struct CoveragePage {
  let index: ProvinceIndex

  private var texts: Texts { index.texts }

  /// Nil if the list has no villages.
  var content: ReportContent? {
    let coverage = VillageCoverage(of: index.tree)
    guard coverage.total.all > 0 else { return nil }
    let share = texts.percent(coverage.total.covered, of: coverage.total.all)
    var page = ReportContent(
      path: IndexPaths.coverage, title: texts[.cakupanKim],
      intro: texts(
        .cakupanPengantar, texts.number(coverage.total.covered),
        texts.number(coverage.total.all), index.region.fullName, share))
    page.menuLabel = texts[.cakupan]
    page.isForMentors = true
    page.numbers = [
      (texts[.angkaDesa], coverage.villages.all),
      (texts[.angkaDesaKim], coverage.villages.covered),
      (texts[.angkaKelurahan], coverage.urban.all),
      (texts[.angkaKelurahanKim], coverage.urban.covered),
    ]
    let table = CoverageTable(nodes: index.tree.nodes, toRoot: "", texts: texts)
    page.sections = [
      table.section(
        title: index.partsTitle, map: RegionMap(index.tree.nodes, in: index, toRoot: "")?.view),
      target.section, table.missing,
    ].compactMap { $0 }
    return page
  }

  private var target: TargetProgress {
    TargetProgress(
      targets: index.province.targets, tree: index.tree, today: index.context.day,
      texts: texts)
  }
}

/// Coverage of some regions beside each other, and the villages that have no KIM yet.
struct CoverageTable {
  let nodes: [RegionTree.Node]
  let toRoot: String
  let texts: Texts

  /// By region, with a bar each; nil if there are no villages.
  func section(title: String, map: MapView?) -> ReportSectionView? {
    guard nodes.contains(where: { $0.villageCount > 0 }) else { return nil }
    var table = TableBuilder("t-cakupan", title, texts)
    table.column(texts[.wilayah], isNumber: false)
    let columns: [TextKey] = [
      .cakupan, .kolomDesa, .kolomPunyaKim, .kolomKelurahan, .kolomPunyaKim,
    ]
    for column in columns { table.column(texts[column]) }
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
      id: "belum", title: texts[.belumMemilikiKim],
      note: texts(.sekianDesaKelurahan, texts.number(count)), folds: folds)
  }

  private func fold(_ node: RegionTree.Node) -> FoldView? {
    let districts = node.children.isEmpty ? [node] : node.children
    let facts = districts.compactMap { district -> FactView? in
      let missing = VillageCoverage(of: district).missing
      guard !missing.isEmpty else { return nil }
      let label = texts(.kecamatanBelum, district.region.name, String(missing.count))
      return FactView(label: label, values: [FactValueView(text: Self.names(missing))])
    }
    guard !facts.isEmpty else { return nil }
    let count = VillageCoverage(of: node).missing.count
    return FoldView(
      title: node.listName, note: texts(.sekianBelum, texts.number(count)), facts: facts)
  }

  /// Desa by their names alone; what is not a desa says so.
  private static func names(_ villages: [Region]) -> String {
    villages.map { $0.kind == .village ? $0.name : $0.fullName }.joined(separator: ", ")
  }
}
