package import KimTemplate

/// Regions, lines and points on a map, as SVG.
package struct MapView: View {
  package let label: String
  package let width: String
  package let height: String
  package let scale: String
  package let areas: [MapAreaView]
  package let keys: [MapKeyView]
  package let lines: [MapLineView]
  package let points: [MapPointView]
  package let names: [TextItemView]
  package let unplaced: String
  package let note: String

  package init(
    label: String, width: String, height: String, scale: String = "", areas: [MapAreaView] = [],
    keys: [MapKeyView] = [], lines: [MapLineView] = [], points: [MapPointView],
    names: [TextItemView] = [], unplaced: String = "", note: String = ""
  ) {
    self.label = label
    self.width = width
    self.height = height
    self.scale = scale
    self.areas = areas
    self.keys = keys
    self.lines = lines
    self.points = points
    self.names = names
    self.unplaced = unplaced
    self.note = note
  }

  package static let name = "map"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it shows, in a sentence") { $0.label },
    .text("width", "of the drawing") { $0.width },
    .text("height", "of the drawing") { $0.height },
    .text("scale", "what makes the numbers of paths those of the drawing") { $0.scale },
    .list("areas", "regions") { $0.areas },
    .list("keys", "what their colours mean") { $0.keys },
    .list("lines", "of latitude and longitude") { $0.lines },
    .list("points", "the places") { $0.points },
    .list("names", "their names, where they are numbered") { $0.names },
    .text("unplaced", "places that have no point, in a sentence; may be empty") { $0.unplaced },
    .text("note", "what is to be said of its borders; may be empty") { $0.note },
  ]
}

/// A region on a map.
package struct MapAreaView: View {
  package let path: String
  package let kind: String
  package let title: String
  package let url: String
  package let thumbX: String
  package let thumbY: String
  package let label: String
  package let labelX: String
  package let labelY: String

  package init(
    path: String, kind: String, title: String = "", url: String = "", thumbX: String = "",
    thumbY: String = "", label: String = "", labelX: String = "", labelY: String = ""
  ) {
    self.path = path
    self.kind = kind
    self.title = title
    self.url = url
    self.thumbX = thumbX
    self.thumbY = thumbY
    self.label = label
    self.labelX = labelX
    self.labelY = labelY
  }

  package static let name = "mapArea"

  package static let fields: [ViewField<Self>] = [
    .text("path", "its border, for d of an SVG path") { $0.path },
    .text("kind", "a class name: cakup-0 to cakup-4, or darat for land around points") {
      $0.kind
    },
    .text("title", "its name and its numbers; empty for land around points") { $0.title },
    .text("url", "its page; empty for land around points") { $0.url },
    .text("thumbX", "where a thumb needs more than the region itself; else empty") { $0.thumbX },
    .text("thumbY", "where a thumb needs more than the region itself; else empty") { $0.thumbY },
    .text("label", "its name, where that has room; else empty") { $0.label },
    .text("labelX", "where its name stands") { $0.labelX },
    .text("labelY", "where its name stands") { $0.labelY },
  ]
}

/// What a colour of a map means.
package struct MapKeyView: View {
  package let label: String
  package let kind: String

  package init(label: String, kind: String) {
    self.label = label
    self.kind = kind
  }

  package static let name = "mapKey"

  package static let fields: [ViewField<Self>] = [
    .text("label", "what it means") { $0.label },
    .text("kind", "the class name of its regions") { $0.kind },
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
  package let kind: String
  package let label: String

  package init(
    x: String, y: String, labelX: String, labelY: String, number: String, title: String,
    url: String, kind: String = "", label: String = ""
  ) {
    self.x = x
    self.y = y
    self.labelX = labelX
    self.labelY = labelY
    self.number = number
    self.title = title
    self.url = url
    self.kind = kind
    self.label = label
  }

  package static let name = "mapPoint"

  package static let fields: [ViewField<Self>] = [
    .text("x", "from the left") { $0.x },
    .text("y", "from the top") { $0.y },
    .text("labelX", "where its number or name stands") { $0.labelX },
    .text("labelY", "where its number or name stands") { $0.labelY },
    .text("number", "its number in the list") { $0.number },
    .text("title", "its name") { $0.title },
    .text("url", "its page") { $0.url },
    .text("kind", "a class name: titik-kim or titik-wisata; may be empty") { $0.kind },
    .text("label", "its name, where that has room beside it; else empty") { $0.label },
  ]
}
