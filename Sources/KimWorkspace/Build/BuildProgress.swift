package import KimModel

/// How far a build is.
package struct BuildProgress: Sendable {
  package let done: Int
  package let total: Int
  package let site: SiteID
  /// Nil while none are made.
  package var photos: PhotoProgress?
}
