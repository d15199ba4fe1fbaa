/// A pattern of the region's cloths and carvings, which stands for a KIM without a cover photo; the
/// raw value is its `motif`.
package enum Motif: String, Sendable, Hashable, CaseIterable {
  /// Rows of triangles, as along the ends of a songket.
  case tumpal
  /// A lattice of diamonds, as gold thread makes it.
  case songket
  /// Rings and dots, as tied cloth keeps them when it is dyed.
  case jumputan
  /// Waves of a river.
  case waves = "ombak"
  /// Bamboo shoots, one in the other.
  case bambooShoots = "pucuk rebung"

  /// In how many ways a theme can draw each: by size and density.
  package static let variants = 6

  /// The motif of a KIM that chooses none: regions whose codes follow each other differ in it.
  package init(of code: RegionCode) {
    let motifs = Self.allCases
    self = motifs[Self.seed(of: code) % motifs.count]
  }

  /// How it is drawn for a region, from 0.
  package static func variant(of code: RegionCode) -> Int {
    seed(of: code) / allCases.count % variants
  }

  /// Neighbours differ by one in the last part, and districts by one in the third.
  private static func seed(of code: RegionCode) -> Int {
    let parts = code.string.split(separator: ".").compactMap { Int($0) }
    return zip(parts, [1, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
