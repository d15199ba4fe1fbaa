/// Where something stands on a drawing.
struct LabelBox {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// What the dot of a point takes.
  init(around spot: (x: Double, y: Double)) {
    self.init(left: spot.x - 6, top: spot.y - 6, right: spot.x + 6, bottom: spot.y + 6)
  }

  func meets(_ other: LabelBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// Names on a map: each has room of its own, or is left out.
struct MapLabels {
  private let width: Double
  private let height: Double
  private var taken: [LabelBox]

  /// Of a letter, as the theme writes on drawings: 10 units high.
  private static let letter = 5.6
  private static let line = 11.0

  /// - Parameter taken: what no name may lie on.
  init(width: Double, height: Double, besides taken: [LabelBox]) {
    self.width = width
    self.height = height
    self.taken = taken
  }

  static func width(of text: String) -> Double { Double(text.count) * letter }

  /// The middle of a name's line, and its foot, at the first of some middles that has room.
  mutating func place(
    _ text: String, at middles: [(x: Double, y: Double)]
  ) -> (x: Double, y: Double)? {
    for middle in middles {
      let half = Self.width(of: text) / 2
      let box = LabelBox(
        left: middle.x - half, top: middle.y - Self.line / 2, right: middle.x + half,
        bottom: middle.y + Self.line / 2)
      let isInside =
        box.left >= 1 && box.top >= 1 && box.right <= width - 1
        && box.bottom <= height - 1
      guard isInside, !taken.contains(where: box.meets) else { continue }
      taken.append(box)
      return (middle.x, middle.y + Self.line * 0.32)
    }
    return nil
  }

  /// Beside a point: right, left, above, below.
  static func middles(
    beside spot: (x: Double, y: Double), for text: String
  ) -> [(x: Double, y: Double)] {
    let across = width(of: text) / 2 + 8
    return [
      (spot.x + across, spot.y), (spot.x - across, spot.y), (spot.x, spot.y - 13),
      (spot.x, spot.y + 13),
    ]
  }
}
