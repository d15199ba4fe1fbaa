import KimModel
import KimPages
import KimTheme

extension AdindaView {
  private static let rowHeight = 38
  private static let barWidth = 280

  init(_ counts: AdindaCounts, _ texts: Texts) {
    let rows = Adinda.allCases.enumerated().map { index, activity in
      Self.row(activity, counts, texts, top: index * Self.rowHeight)
    }
    let height = rows.count * Self.rowHeight
    self.init(
      years: counts.years.map { TextItemView(text: String($0)) }, rows: rows,
      legend: Self.legend(counts.years, top: height + 6), height: String(height + 24))
  }

  private static func row(
    _ activity: Adinda, _ counts: AdindaCounts, _ texts: Texts, top: Int
  ) -> AdindaRowView {
    let values = counts.values(of: activity)
    let total = counts.total(of: activity)
    var left = 0
    var bars: [ChartBarView] = []
    for (index, value) in values.enumerated() where value > 0 {
      let width = max(2, value * barWidth / max(counts.largest, 1))
      bars.append(
        ChartBarView(
          x: String(left), y: String(top + 17), width: String(width),
          opacity: opacity(index, of: values.count)))
      left += width
    }
    return AdindaRowView(
      label: texts.label(of: activity), counts: values.map { TextItemView(text: texts.number($0)) },
      total: texts.number(total), labelY: String(top + 12), totalX: String(left + 6),
      totalY: String(top + 28), bars: bars)
  }

  private static func legend(_ years: [Int], top: Int) -> [ChartKeyView] {
    years.enumerated().map { index, year in
      ChartKeyView(
        label: String(year), x: String(index * 62), textX: String(index * 62 + 17),
        y: String(top), textY: String(top + 11), opacity: opacity(index, of: years.count))
    }
  }

  /// The latest year is the strongest; the earliest still shows on the page.
  private static func opacity(_ index: Int, of count: Int) -> String {
    let percent = count < 2 ? 100 : 40 + 60 * index / (count - 1)
    return percent == 100 ? "1" : ".\(percent)"
  }
}
