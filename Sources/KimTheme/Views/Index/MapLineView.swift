package import KimTemplate

/// A line of latitude or longitude.
package struct MapLineView: View {
  package let x1: String
  package let y1: String
  package let x2: String
  package let y2: String
  package let x: String
  package let y: String
  package let text: String

  package init(
    x1: String, y1: String, x2: String, y2: String, x: String, y: String, text: String
  ) {
    self.x1 = x1
    self.y1 = y1
    self.x2 = x2
    self.y2 = y2
    self.x = x
    self.y = y
    self.text = text
  }

  package static let name = "mapLine"

  package static let fields: [ViewField<Self>] = [
    .text("x1", "from") { $0.x1 },
    .text("y1", "from") { $0.y1 },
    .text("x2", "to") { $0.x2 },
    .text("y2", "to") { $0.y2 },
    .text("x", "where its text stands") { $0.x },
    .text("y", "where its text stands") { $0.y },
    .text("text", "its degrees") { $0.text },
  ]
}
