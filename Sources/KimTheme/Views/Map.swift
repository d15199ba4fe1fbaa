package import KimTemplate

/// Points on a plain map, as SVG.
package struct MapView: View {
  package let label: String
  package let width: String
  package let height: String
  package let lines: [MapLineView]
  package let points: [MapPointView]
  package let names: [TextItemView]
  package let unplaced: String

  package init(
    label: String, width: String, height: String, lines: [MapLineView], points: [MapPointView],
    names: [TextItemView] = [], unplaced: String = ""
  ) {
    self.label = label
    self.width = width
    self.height = height
    self.lines = lines
    self.points = points
    self.names = names
    self.unplaced = unplaced
  }

  package static let name = "map"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it shows, in a sentence") { $0.label },
    .text("width", "of the drawing") { $0.width },
    .text("height", "of the drawing") { $0.height },
    .list("lines", "of latitude and longitude") { $0.lines },
    .list("points", "the places") { $0.points },
    .list("names", "their names, where they are numbered") { $0.names },
    .text("unplaced", "places that have no point, in a sentence; may be empty") { $0.unplaced },
  ]
}

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

/// A place on a map.
package struct MapPointView: View {
  package let x: String
  package let y: String
  package let labelX: String
  package let labelY: String
  package let number: String
  package let title: String
  package let url: String

  package init(
    x: String, y: String, labelX: String, labelY: String, number: String, title: String,
    url: String
  ) {
    self.x = x
    self.y = y
    self.labelX = labelX
    self.labelY = labelY
    self.number = number
    self.title = title
    self.url = url
  }

  package static let name = "mapPoint"

  package static let fields: [ViewField<Self>] = [
    .text("x", "from the left") { $0.x },
    .text("y", "from the top") { $0.y },
    .text("labelX", "where its number stands") { $0.labelX },
    .text("labelY", "where its number stands") { $0.labelY },
    .text("number", "its number in the list") { $0.number },
    .text("title", "its name") { $0.title },
    .text("url", "its page") { $0.url },
  ]
}
