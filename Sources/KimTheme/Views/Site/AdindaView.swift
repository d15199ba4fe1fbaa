package import KimTemplate

/// A KIM's six activities in numbers: a chart, and the table that says the same.
package struct AdindaView: View {
  package let years: [TextItemView]
  package let rows: [AdindaRowView]
  package let legend: [ChartKeyView]
  package let height: String

  package init(
    years: [TextItemView], rows: [AdindaRowView], legend: [ChartKeyView], height: String
  ) {
    self.years = years
    self.rows = rows
    self.legend = legend
    self.height = height
  }

  package static let name = "adinda"

  package static let fields: [ViewField<Self>] = [
    .list("years", "the columns of the table, the earliest first") { $0.years },
    .list("rows", "the six activities") { $0.rows },
    .list("legend", "the years of the chart") { $0.legend },
    .text("height", "the chart's, in units of which it is 320 wide") { $0.height },
  ]
}
