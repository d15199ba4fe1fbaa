package import KimTemplate

/// A place on a map.
package struct MapPointView: View {
  package let x: String
  package let y: String
  package let labelX: String
  package let labelY: String
  package let number: String
  package let title: String

  package init(
    x: String, y: String, labelX: String, labelY: String, number: String, title: String
  ) {
    self.x = x
    self.y = y
    self.labelX = labelX
    self.labelY = labelY
    self.number = number
    self.title = title
  }

  package static let name = "mapPoint"

  package static let fields: [ViewField<Self>] = [
    .text("x", "from the left") { $0.x },
    .text("y", "from the top") { $0.y },
    .text("labelX", "where its number stands") { $0.labelX },
    .text("labelY", "where its number stands") { $0.labelY },
    .text("number", "its number in the list") { $0.number },
    .text("title", "its name") { $0.title },
  ]
}
