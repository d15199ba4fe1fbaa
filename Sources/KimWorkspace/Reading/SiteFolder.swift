package import KimModel

/// A folder that holds a `kim.yml`.
package struct SiteFolder: Sendable, Hashable {
  package let id: SiteID
  package let place: SourcePlace
  /// Paths of sites below this one's folder, which are none of its business.
  package let inner: [String]

  /// As people see it in messages: `sites/kim-toman`.
  package var path: TypedPath { place.path }
}
