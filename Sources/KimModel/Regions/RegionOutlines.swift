/// The borders of regions, as they are drawn on maps; they have no legal standing.
package struct RegionOutlines: Sendable {
  private let outlines: [RegionCode: RegionOutline]

  /// Maps are left out.
  package static let none = RegionOutlines([:])

  package init(_ outlines: [RegionCode: RegionOutline]) { self.outlines = outlines }

  package subscript(code: RegionCode) -> RegionOutline? { outlines[code] }
}

/// The border of a region: rings, of which several are islands, and one within another is a hole.
package struct RegionOutline: Sendable, Equatable {
  /// In thousandths of a degree (WGS 84): east of Greenwich, and north of the equator.
  package struct Point: Sendable, Hashable {
    package let east: Int
    package let north: Int

    package init(east: Int, north: Int) {
      self.east = east
      self.north = north
    }
  }

  /// None is empty.
  package let rings: [[Point]]

  /// Nil without a point.
  package init?(_ rings: [[Point]]) {
    let rings = rings.filter { !$0.isEmpty }
    guard !rings.isEmpty else { return nil }
    self.rings = rings
  }
}
