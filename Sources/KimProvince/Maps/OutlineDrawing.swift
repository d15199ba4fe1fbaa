import KimModel

/// A region's border on a map: its path on a grid of whole numbers, and where its name has room.
///
/// Neighbours share their points, so that what a coarse grid leaves of a border is the same on both
/// sides of it.
struct OutlineDrawing {
  private typealias Spot = (x: Int, y: Int)

  private let rings: [[Spot]]
  /// How many steps of the grid are one of the drawing.
  private let grid: Double

  init(_ outline: RegionOutline, in frame: MapFrame, grid: Double) {
    self.grid = grid
    let rings = outline.rings.map { Self.spots($0, in: frame, grid: grid) }
    let areas = rings.filter { $0.count > 2 }
    // What is smaller than a step of the grid is a dot.
    self.rings = areas.isEmpty ? rings.prefix(1).map(Self.dot) : areas
  }

  /// Several on one grid: the finest that keeps their paths within some bytes, or the coarsest.
  static func finest(
    _ outlines: [RegionOutline], in frame: MapFrame, bytes: Int
  ) -> [OutlineDrawing] {
    var drawings: [OutlineDrawing] = []
    for grid in [4, 3, 2, 1, 0.5, 0.25, 0.125] {
      drawings = outlines.map { OutlineDrawing($0, in: frame, grid: grid) }
      if drawings.reduce(0, { $0 + $1.path.utf8.count }) <= bytes { break }
    }
    return drawings
  }

  private static func spots(
    _ ring: [RegionOutline.Point], in frame: MapFrame, grid: Double
  ) -> [Spot] {
    // What lies far off is not drawn, and shall not cost bytes.
    let (wide, high) = (MapFrame.width, frame.height)
    var spots: [Spot] = []
    for point in ring {
      let x = min(max(frame.x(point.longitude), -2 * wide), 3 * wide) * grid
      let y = min(max(frame.y(point.latitude), -2 * high), 3 * high) * grid
      let spot = (x: Int(x.rounded()), y: Int(y.rounded()))
      if let last = spots.last, last == spot { continue }
      spots.append(spot)
    }
    if spots.count > 1, let first = spots.first, let last = spots.last, first == last {
      spots.removeLast()
    }
    return spots
  }

  private static func dot(_ ring: [Spot]) -> [Spot] {
    let (x, y) = ring[0]
    return [(x, y), (x + 1, y), (x, y + 1)]
  }

  /// For `d` of an SVG path, in steps of the grid.
  var path: String {
    var path = ""
    for ring in rings {
      var last = ring[0]
      path += "M\(last.x) \(last.y)l"
      var isFirst = true
      for spot in ring.dropFirst() {
        for step in [spot.x - last.x, spot.y - last.y] {
          if !isFirst, step >= 0 { path += " " }
          path += String(step)
          isFirst = false
        }
        last = spot
      }
      path += "z"
    }
    return path
  }

  /// What makes steps of the grid the drawing's units.
  var scale: String {
    [4: ".25", 3: ".3333", 2: ".5", 1: "1", 0.5: "2"][grid] ?? "4"
  }

  /// Around all of it, in the drawing's units.
  var box: LabelBox {
    let all = rings.joined()
    let (xs, ys) = (all.map(\.x), all.map(\.y))
    return LabelBox(
      left: Double(xs.min() ?? 0) / grid, top: Double(ys.min() ?? 0) / grid,
      right: Double(xs.max() ?? 0) / grid, bottom: Double(ys.max() ?? 0) / grid)
  }

  /// Lines across that lie within the border: their middles and how wide they are, in the drawing's
  /// units, the widest first. Never empty.
  var rooms: [(x: Double, y: Double, width: Double)] {
    let box = box
    let rows = 10
    let found = (1..<rows).flatMap { row in
      let y = box.top + (box.bottom - box.top) * Double(row) / Double(rows)
      return inside(at: y).map { (x: ($0 + $1) / 2, y: y, width: $1 - $0) }
    }
    guard !found.isEmpty else {
      return [((box.left + box.right) / 2, (box.top + box.bottom) / 2, 0)]
    }
    return found.sorted { $0.width == $1.width ? $0.y < $1.y : $0.width > $1.width }
  }

  /// The stretches of a line across that lie within the border.
  private func inside(at y: Double) -> [(Double, Double)] {
    var crossings: [Double] = []
    for ring in rings {
      for (index, from) in ring.enumerated() {
        let to = ring[(index + 1) % ring.count]
        let (top, bottom) = (Double(from.y) / grid, Double(to.y) / grid)
        guard (top > y) != (bottom > y) else { continue }
        let share = (y - top) / (bottom - top)
        crossings.append((Double(from.x) + Double(to.x - from.x) * share) / grid)
      }
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).map {
      (crossings[$0], crossings[$0 + 1])
    }
  }
}

extension RegionOutline {
  /// In degrees.
  var box: MapBox? { MapBox(rings.joined().map { ($0.longitude, $0.latitude) }) }
}

extension RegionOutline.Point {
  var longitude: Double { Double(east) / 1000 }
  var latitude: Double { Double(north) / 1000 }
}
