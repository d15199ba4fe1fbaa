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

/// One of a KIM's six activities in numbers.
package struct AdindaRowView: View {
  package let label: String
  package let counts: [TextItemView]
  package let total: String
  package let labelY: String
  package let totalX: String
  package let totalY: String
  package let bars: [ChartBarView]

  package init(
    label: String, counts: [TextItemView], total: String, labelY: String, totalX: String,
    totalY: String, bars: [ChartBarView] = []
  ) {
    self.label = label
    self.counts = counts
    self.total = total
    self.labelY = labelY
    self.totalX = totalX
    self.totalY = totalY
    self.bars = bars
  }

  package static let name = "activity"

  package static let fields: [ViewField<Self>] = [
    .text("label", "the activity") { $0.label },
    .list("counts", "its posts by year") { $0.counts },
    .text("total", "its posts of all these years") { $0.total },
    .text("labelY", "where its name stands in the chart") { $0.labelY },
    .text("totalX", "where its total stands in the chart") { $0.totalX },
    .text("totalY", "where its total stands in the chart") { $0.totalY },
    .list("bars", "years that have any") { $0.bars },
  ]
}

/// A bar of a chart, in the chart's own units.
package struct ChartBarView: View {
  package let x: String
  package let y: String
  package let width: String
  package let opacity: String

  package init(x: String, y: String, width: String, opacity: String) {
    self.x = x
    self.y = y
    self.width = width
    self.opacity = opacity
  }

  package static let name = "bar"

  package static let fields: [ViewField<Self>] = [
    .text("x", "its left end") { $0.x },
    .text("y", "its top") { $0.y },
    .text("width", "how long it is") { $0.width },
    .text("opacity", "how strong its colour is, up to 1") { $0.opacity },
  ]
}

/// The meaning of a strength of colour in a chart.
package struct ChartKeyView: View {
  package let label: String
  package let x: String
  package let textX: String
  package let y: String
  package let textY: String
  package let opacity: String

  package init(
    label: String, x: String, textX: String, y: String, textY: String, opacity: String
  ) {
    self.label = label
    self.x = x
    self.textX = textX
    self.y = y
    self.textY = textY
    self.opacity = opacity
  }

  package static let name = "key"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it stands for") { $0.label },
    .text("x", "the left end of its sample") { $0.x },
    .text("textX", "where its text begins") { $0.textX },
    .text("y", "the top of its sample") { $0.y },
    .text("textY", "the line of its text") { $0.textY },
    .text("opacity", "how strong its colour is, up to 1") { $0.opacity },
  ]
}
