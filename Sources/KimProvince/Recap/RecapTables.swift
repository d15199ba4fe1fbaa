import KimModel
import KimPages
import KimTheme

/// The tables and charts of a recap.
struct RecapTables {
  let index: ProvinceIndex
  let recap: Recap
  let toRoot: String

  init(index: ProvinceIndex, summaries: [SiteSummary], toRoot: String) {
    self.index = index
    self.toRoot = toRoot
    recap = Recap(summaries)
  }

  /// KIM in an order; at most `limit` of them.
  func ranking(_ order: RecapOrder, limit: Int, hasOrders: Bool) -> ReportSectionView {
    var table = TableBuilder("t-kim", order.title)
    func column(
      _ label: String, _ target: RecapOrder, isNumber: Bool = true, isTinted: Bool = false
    ) {
      let url = hasOrders && target != order ? toRoot + target.path.string : ""
      let isSorted = target == order && order != .name
      table.column(
        label, isNumber: isNumber, url: url, isSorted: isSorted, isTinted: isTinted)
    }
    column("KIM", .name, isNumber: false)
    column("Jumlah", .total, isTinted: true)
    table.column("Keadaan", isNumber: false)
    column("Hari", .newest)
    for type in recap.types { column(type.label, .type(type), isTinted: true) }
    for summary in order.sorted(recap.summaries).prefix(limit) { table.row(row(summary)) }
    let shown = min(limit, recap.summaries.count)
    let note =
      shown < recap.summaries.count
      ? "\(shown) dari \(NumberText.grouped(recap.summaries.count)) KIM" : ""
    return ReportSectionView(
      id: "kim", title: order.title, note: note,
      link: LinkView(label: "Unduh CSV", url: toRoot + IndexPaths.recapCSV.string),
      table: table.view)
  }

  private func row(_ summary: SiteSummary) -> [TableBuilder.Cell] {
    let place: [TableBuilder.Cell] = [
      .name(
        summary.name, url: summary.root(from: toRoot) + SitePaths.home.string,
        note: summary.placeBesideName),
      .number(summary.postCount),
      .text(index.activity(of: summary).rawValue), .number(index.silence(of: summary)),
    ]
    return place + recap.types.map { .number(summary.counts[$0] ?? 0) }
  }

  /// The regions below, beside each other; nil if there are none.
  func regions(_ nodes: [RegionTree.Node], title: String, hasPages: Bool) -> ReportSectionView? {
    guard !nodes.isEmpty else { return nil }
    var table = TableBuilder("t-wilayah", title)
    table.column("Wilayah", isNumber: false)
    for label in ["Jumlah", "KIM", "Aktif"] + recap.types.map(\.label) {
      table.column(label, isTinted: true)
    }
    for node in nodes where !node.summaries.isEmpty {
      let part = Recap(node.summaries)
      let page = hasPages ? IndexPaths.recap(of: node.name) : node.path
      table.row(
        [
          .name(node.listName, url: toRoot + page.string), .number(part.total),
          .number(node.summaries.count), .number(node.summaries.count(where: index.isActive)),
        ] + recap.types.map { .number(part.counts[$0] ?? 0) })
    }
    guard !table.rows.isEmpty else { return nil }
    return ReportSectionView(id: "wilayah", title: title, table: table.view)
  }

  /// The last twelve months; nil if there are no posts.
  var months: ReportSectionView? {
    guard recap.total > 0 else { return nil }
    let months = Self.lastMonths(12, before: index.context.day)
    var table = TableBuilder("t-bulan", "Tulisan per bulan", isFolded: true)
    table.column("Bulan", isNumber: false)
    for label in recap.types.map(\.label) + ["Jumlah"] { table.column(label, isTinted: true) }
    for month in months.reversed() {
      let counts = recap.months[month]
      table.row(
        [.name("\(Month.name(month % 100)) \(month / 100)")]
          + recap.types.map { .number(counts[Recap.column(of: $0)]) }
          + [.number(counts.reduce(0, +))])
    }
    let chart = ColumnChart(
      label: "Jumlah tulisan tiap bulan, dua belas bulan terakhir",
      entries: months.map { month in
        (String(Month.name(month % 100).prefix(3)), [recap.months[month].reduce(0, +)])
      })
    return ReportSectionView(
      id: "bulan", title: "Tulisan per bulan", chart: chart.view, table: table.view)
  }

  /// The months up to a day's own, as `202405`, the earliest first.
  static func lastMonths(_ count: Int, before day: Day) -> [Int] {
    let last = day.year * 12 + day.month - 1
    return ((last - count + 1)...last).map { $0 / 12 * 100 + $0 % 12 + 1 }
  }
}
