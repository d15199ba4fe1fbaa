package import KimTemplate

/// What a strength of colour in a chart stands for.
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
