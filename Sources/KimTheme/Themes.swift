/// The themes of one build, by name.
package struct Themes: Sendable {
  /// What a site gets whose `tema` is not set or not known.
  package let standard: Theme
  private let others: [String: Theme]

  package init(standard: Theme, others: [Theme] = []) {
    self.standard = standard
    self.others = Dictionary(others.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> Theme? {
    name == standard.name ? standard : others[name]
  }

  package var names: [String] { (others.keys + [standard.name]).sorted() }
}
