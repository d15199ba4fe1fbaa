import KimModel
import KimPages
import KimTheme

/// What was planned and what came of it: villages with a KIM at the end of each year.
struct TargetProgress {
  struct Year: Equatable {
    let year: Int
    let target: Int?
    /// Nil for a year to come.
    let realised: Int?
  }

  let years: [Year]
  private let texts: Texts

  /// A village counts from the year in which its first KIM was founded; one whose KIM do not say
  /// when counts from this year, because it is known to be there now.
  init(targets: [Int: Int], tree: RegionTree, today: Day, texts: Texts) {
    self.texts = texts
    let villages = Set(tree.nodes.flatMap(\.allVillages).map(\.code))
    var founded: [RegionCode: Int] = [:]
    for summary in tree.nodes.flatMap(\.summaries) where villages.contains(summary.locality.code) {
      let year = summary.founded?.year ?? today.year
      founded[summary.locality.code] = min(founded[summary.locality.code] ?? year, year)
    }
    let first = (Array(targets.keys) + founded.values).min() ?? today.year
    let last = max(today.year, targets.keys.max() ?? today.year)
    years = (max(first, last - 11)...last).map { year in
      Year(
        year: year, target: targets[year],
        realised: year > today.year ? nil : founded.values.count { $0 <= year })
    }
  }

  var section: ReportSectionView {
    var table = TableBuilder("t-target", texts[.targetPerTahun], texts, isFolded: true)
    table.column(texts[.labelTahun], isNumber: false)
    for key: TextKey in [.kolomTarget, .kolomCapaian, .kolomTercapai] { table.column(texts[key]) }
    for year in years.reversed() {
      let share = year.target.flatMap { target in
        year.realised.map { texts.percent($0, of: target) }
      }
      table.row([
        .name(String(year.year)), .number(year.target), .number(year.realised),
        .text(share ?? "–"),
      ])
    }
    let chart = ColumnChart(
      label: texts[.baganTarget],
      entries: years.suffix(6).map { (String($0.year), [$0.realised ?? 0, $0.target ?? 0]) },
      series: [texts[.kolomCapaian], texts[.kolomTarget]], texts: texts)
    return ReportSectionView(
      id: "target", title: texts[.targetCapaian], chart: chart.view, table: table.view)
  }
}
