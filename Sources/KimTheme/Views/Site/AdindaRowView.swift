package import KimTemplate

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
