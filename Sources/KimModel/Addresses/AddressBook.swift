/// Who was published at which address of a site when it was last built.
///
/// An input of the next build: whoever has an address keeps it, so that links which people have
/// shared go on leading to the same post.
package struct AddressBook: Sendable, Hashable {
  private let paths: [String: [OutputPath]]

  /// - Parameter sources: the source file that each page is about, below the site's folder.
  package init(_ sources: [OutputPath: String] = [:]) {
    var paths: [String: [OutputPath]] = [:]
    for (path, source) in sources { paths[source, default: []].append(path) }
    self.paths = paths.mapValues { $0.sorted() }
  }

  /// The pages of one source: its own, and those that lead to it from its former addresses.
  package func paths(of source: String) -> [OutputPath] { paths[source] ?? [] }
}
