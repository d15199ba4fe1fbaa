/// The themes of one build, by name.
package struct Themes: Sendable {
  /// The theme of a site whose `tema` is not set or not known.
  package let standard: Theme
  private let others: [String: Theme]
  private let broken: Set<String>

  /// - Parameter broken: names of themes that are there and have errors. Their sites cannot be
  ///   built, and shall not be published in another theme.
  package init(standard: Theme, others: [Theme] = [], broken: Set<String> = []) {
    self.standard = standard
    self.others = Dictionary(others.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.broken = broken
  }

  /// Nil for a theme that is broken, and for one that is not known.
  package subscript(name: String) -> Theme? {
    name == standard.name ? standard : others[name]
  }

  /// Whether a theme of that name is there and has errors.
  package func isBroken(_ name: String) -> Bool { self[name] == nil && broken.contains(name) }

  /// The themes that sites can have, sorted.
  package var names: [String] { (others.keys + [standard.name]).sorted() }
}
