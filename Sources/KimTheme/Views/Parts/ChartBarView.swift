package import KimTemplate

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
