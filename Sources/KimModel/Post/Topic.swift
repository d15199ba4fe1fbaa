/// A topic as its writer spelt it, and the name of its page.
package struct Topic: Sendable, Hashable {
  package let name: String
  package let slug: Slug
  package let path: OutputPath

  /// Returns nil if the name has no letter or digit.
  package init?(_ name: String) {
    guard let slug = Slug(of: name) else { return nil }
    self.name = name
    self.slug = slug
    path = SitePaths.topic(slug)
  }
}
