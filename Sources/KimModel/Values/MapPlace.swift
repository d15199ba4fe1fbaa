/// A place on a map: a point, or only a link that hides it.
package enum MapPlace: Sendable, Hashable {
  case point(Coordinates)
  /// An `https` address of a map.
  case link(String)

  package var point: Coordinates? {
    guard case .point(let point) = self else { return nil }
    return point
  }
}
