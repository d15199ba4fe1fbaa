package import KimTemplate

/// Points on a plain map, as SVG.
package struct MapView: View {
  package let label: String
  package let width: String
  package let height: String
  package let lines: [MapLineView]
  package let points: [MapPointView]
  package let names: [TextItemView]

  package init(
    label: String, width: String, height: String, lines: [MapLineView], points: [MapPointView],
    names: [TextItemView] = []
  ) {
    self.label = label
    self.width = width
    self.height = height
    self.lines = lines
    self.points = points
    self.names = names
  }

  package static let name = "map"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it shows, in a sentence") { $0.label },
    .text("width", "of the drawing") { $0.width },
    .text("height", "of the drawing") { $0.height },
    .list("lines", "of latitude and longitude") { $0.lines },
    .flag("hasLines", "lines is not empty") { !$0.lines.isEmpty },
    .list("points", "the places") { $0.points },
    .flag("hasPoints", "points is not empty") { !$0.points.isEmpty },
    .list("names", "their names, where they are numbered") { $0.names },
    .flag("hasNames", "names is not empty") { !$0.names.isEmpty },
  ]
}
