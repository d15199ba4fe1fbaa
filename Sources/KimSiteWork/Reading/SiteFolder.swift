package import KimModel
package import KimSystem

/// A folder that holds a `kim.yml`.
package struct SiteFolder: Sendable, Hashable {
  package let id: SiteID
  package let place: SourcePlace
  /// Paths of sites below this one's folder, which are none of its business.
  package let inner: [String]
  /// About how many files it has: enough to tell the large from the small.
  package let size: Int

  package init(id: SiteID, place: SourcePlace, inner: [String], size: Int = 0) {
    self.id = id
    self.place = place
    self.inner = inner
    self.size = size
  }

  /// As people see it in messages: `sites/kim-toman`.
  package var path: TypedPath { place.path }
}
