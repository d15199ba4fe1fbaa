import KimModel
import KimPages
import KimTheme

/// The tables and charts of a recap.
struct RecapTables {
  let index: ProvinceIndex
  let recap: Recap
  let toRoot: String

  var texts: Texts { index.texts }

  init(index: ProvinceIndex, summaries: [SiteSummary], toRoot: String) {
    self.init(index: index, recap: Recap(summaries), toRoot: toRoot)
  }

  init(index: ProvinceIndex, recap: Recap, toRoot: String) {
    self.index = index
    self.recap = recap
    self.toRoot = toRoot
  }

  /// KIM in an order; at most `limit` of them.
  func ranking(_ order: RecapOrder, limit: Int, hasOrders: Bool) -> ReportSectionView {
    var table = TableBuilder("t-kim", order.title(texts), texts)
    func column(
      _ label: String, _ target: RecapOrder, isNumber: Bool = true, isTinted: Bool = false
    ) {
      let url = hasOrders && target != order ? toRoot + target.path.string : ""
      let isSorted = target == order && order != .name
      table.column(
        label, isNumber: isNumber, url: url, isSorted: isSorted, isTinted: isTinted)
    }
    column(texts[.angkaKim], .name, isNumber: false)
    column(texts[.jumlah], .total, isTinted: true)
    table.column(texts[.kolomKeadaan], isNumber: false)
    column(texts[.kolomHari], .newest)
    for type in recap.types { column(texts.label(of: type), .type(type), isTinted: true) }
    for summary in order.sorted(recap.summaries).prefix(limit) { table.row(row(summary)) }
    let shown = min(limit, recap.summaries.count)
    let note =
      shown < recap.summaries.count
      ? texts(.sekianDari, String(shown), texts(.sekianKim, texts.number(recap.summaries.count)))
      : ""
    return ReportSectionView(
      id: "kim", title: order.title(texts), note: note,
      link: LinkView(label: texts[.unduhCsv], url: toRoot + IndexPaths.recapCSV.string),
      table: table.view)
  }

  private func row(_ summary: SiteSummary) -> [TableBuilder.Cell] {
    let place: [TableBuilder.Cell] = [
      .name(
        summary.name, url: summary.root(from: toRoot) + SitePaths.home.string,
        note: summary.placeBesideName),
      .number(summary.postCount),
      .text(texts.label(of: index.activity(of: summary))), .number(index.silence(of: summary)),
    ]
    return place + recap.types.map { .number(summary.counts[$0] ?? 0) }
  }

  /// The regions below, beside each other; nil if there are none.
  func regions(_ nodes: [RegionTree.Node], title: String, hasPages: Bool) -> ReportSectionView? {
    guard !nodes.isEmpty else { return nil }
    var table = TableBuilder("t-wilayah", title, texts)
    table.column(texts[.wilayah], isNumber: false)
    for label in [texts[.jumlah], texts[.angkaKim], texts[.keadaanAktif]]
      + recap.types.map({ texts.label(of: $0) })
    {
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
    var table = TableBuilder("t-bulan", texts[.tulisanPerBulan], texts, isFolded: true)
    table.column(texts[.kolomBulan], isNumber: false)
    for label in recap.types.map({ texts.label(of: $0) }) + [texts[.jumlah]] {
      table.column(label, isTinted: true)
    }
    for month in months.reversed() {
      let counts = recap.months[month]
      table.row(
        [.name(texts.month(month % 100, of: month / 100))]
          + recap.types.map { .number(counts[Recap.column(of: $0)]) }
          + [.number(counts.reduce(0, +))])
    }
    let chart = ColumnChart(
      label: texts[.baganBulan],
      entries: months.map { month in
        (texts.shortMonth(month % 100), [recap.months[month].reduce(0, +)])
      }, texts: texts)
    return ReportSectionView(
      id: "bulan", title: texts[.tulisanPerBulan], chart: chart.view, table: table.view)
  }

  /// The months up to a day's own, as `202405`, the earliest first.
  static func lastMonths(_ count: Int, before day: Day) -> [Int] {
    let last = day.year * 12 + day.month - 1
    return ((last - count + 1)...last).map { $0 / 12 * 100 + $0 % 12 + 1 }
  }
}
