package import KimTemplate

/// Columns beside each other, as SVG.
package struct ColumnChartView: View {
  package let label: String
  package let width: String
  package let height: String
  package let baseline: String
  package let bars: [ColumnBarView]
  package let keys: [ColumnKeyView]

  package init(
    label: String, width: String, height: String, baseline: String, bars: [ColumnBarView],
    keys: [ColumnKeyView] = []
  ) {
    self.label = label
    self.width = width
    self.height = height
    self.baseline = baseline
    self.bars = bars
    self.keys = keys
  }

  package static let name = "chart"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it shows, in a sentence") { $0.label },
    .text("width", "of the drawing") { $0.width },
    .text("height", "of the drawing") { $0.height },
    .text("baseline", "where the columns stand") { $0.baseline },
    .list("bars", "its columns") { $0.bars },
    .flag("hasBars", "bars is not empty") { !$0.bars.isEmpty },
    .list("keys", "what the colours mean, where there are two") { $0.keys },
    .flag("hasKeys", "keys is not empty") { !$0.keys.isEmpty },
  ]
}
