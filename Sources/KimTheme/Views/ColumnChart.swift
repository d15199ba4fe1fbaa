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
    .list("keys", "what the colours mean, where there are two") { $0.keys },
  ]
}

/// A column of a chart.
package struct ColumnBarView: View {
  package let x: String
  package let y: String
  package let width: String
  package let height: String
  package let middle: String
  package let valueY: String
  package let labelY: String
  package let text: String
  package let label: String
  package let isSecond: Bool

  package init(
    x: String, y: String, width: String, height: String, middle: String, valueY: String,
    labelY: String, text: String, label: String, isSecond: Bool = false
  ) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.middle = middle
    self.valueY = valueY
    self.labelY = labelY
    self.text = text
    self.label = label
    self.isSecond = isSecond
  }

  package static let name = "bar"

  package static let fields: [ViewField<Self>] = [
    .text("x", "from the left") { $0.x },
    .text("y", "from the top") { $0.y },
    .text("width", "its width") { $0.width },
    .text("height", "its height") { $0.height },
    .text("middle", "its middle, from the left") { $0.middle },
    .text("valueY", "where its number stands") { $0.valueY },
    .text("labelY", "where its name stands") { $0.labelY },
    .text("text", "its number; may be empty") { $0.text },
    .text("label", "what it counts; may be empty") { $0.label },
    .flag("isSecond", "it belongs to the second series") { $0.isSecond },
  ]
}

/// The meaning of a colour of a chart.
package struct ColumnKeyView: View {
  package let label: String
  package let isSecond: Bool

  package init(
    label: String, isSecond: Bool = false
  ) {
    self.label = label
    self.isSecond = isSecond
  }

  package static let name = "key"

  package static let fields: [ViewField<Self>] = [
    .text("label", "the series") { $0.label },
    .flag("isSecond", "it is the second series") { $0.isSecond },
  ]
}
