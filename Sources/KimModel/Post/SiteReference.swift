package import KimDiagnostics

/// A link from one KIM to another, and where it is written.
package struct SiteReference: Sendable, Hashable, Codable {
  /// From the index's root: a site's folder, or a page below it.
  package let path: String
  package let place: Place

  package init(path: String, place: Place) {
    self.path = path
    self.place = place
  }

  private enum CodingKeys: String, CodingKey {
    case path = "k"
    case place = "l"
  }
}
