import KimDiagnostics
import KimMarkdown
import KimModel

/// Answers the links of the index's own pages: other pages of the index, and KIM sites.
struct IndexLinks: LinkResolver {
  /// The published paths of the Markdown files of `halaman/` and `siaran/`, by their own path.
  let pages: [String: OutputPath]
  /// The folder of the page's source, ending in `/`.
  let folder: String
  let output: OutputPath

  func resolve(link path: String) -> LinkTarget {
    if let target = page(path) { return .page(url: output.link(to: target)) }
    if let known = SitePath.resolve(path, from: ""), Self.alwaysThere.contains(known) {
      return .page(url: output.toRoot + known)
    }
    return .missing(suggestion: Suggestion.nearest(to: path, in: pages.keys.sorted()))
  }

  private func page(_ written: String) -> OutputPath? {
    for base in [folder, ""] {
      guard let path = SitePath.resolve(written, from: base) else { continue }
      if let page = pages[path] ?? pages[path + ".md"] ?? pages[path + "/index.md"] { return page }
      if let page = OutputPath(path), pages.values.contains(page) { return page }
    }
    return nil
  }

  private static let alwaysThere: Set<String> = [
    IndexPaths.home.string, IndexPaths.directory.string,
  ]

  func resolve(site reference: String) -> LinkTarget {
    SiteAddresses.path(of: reference).map { .page(url: output.toRoot + $0) }
      ?? .missing(suggestion: nil)
  }

  /// The index has no photos of its own.
  func resolve(image path: String) -> ImageTarget { .missing(suggestion: nil) }
}
