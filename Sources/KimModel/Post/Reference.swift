/// A source that a post rests on.
package struct Reference: Sendable, Hashable {
  package let name: String
  /// An `http` or `https` address.
  package let url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}
