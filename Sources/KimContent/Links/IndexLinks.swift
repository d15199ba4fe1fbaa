import KimDiagnostics
import KimMarkdown
import KimModel

/// Answers the links of the index's own pages: other pages of the index, and KIM sites.
struct IndexLinks: LinkResolver {
  /// What all pages of the index have in common.
  struct Index: Sendable {
    /// The published paths of the Markdown files of `halaman/` and `siaran/`, by their own path.
    fileprivate let pages: [String: OutputPath]
    fileprivate let published: Set<OutputPath>
    fileprivate let suggestions: PathSuggestion

    init(pages: [String: OutputPath]) {
      self.pages = pages
      published = Set(pages.values)
      suggestions = PathSuggestion(pages.keys)
    }
  }

  let index: Index
  /// The folder of the page's source, ending in `/`.
  let folder: String
  let output: OutputPath

  func resolve(link path: String) -> LinkTarget {
    if let target = page(path) { return .page(url: output.link(to: target)) }
    if let known = SitePath.resolve(path, from: ""), Self.alwaysThere.contains(known) {
      return .page(url: output.toRoot + known)
    }
    return .missing
  }

  func suggestion(link path: String) -> String? {
    index.suggestions.nearest(to: path, from: folder)
  }

  private func page(_ written: String) -> OutputPath? {
    for base in [folder, ""] {
      guard let path = SitePath.resolve(written, from: base) else { continue }
      let pages = index.pages
      if let page = pages[path] ?? pages[path + ".md"] ?? pages[path + "/index.md"] { return page }
      if let page = OutputPath(path), index.published.contains(page) { return page }
    }
    return nil
  }

  private static let alwaysThere: Set<String> = [
    IndexPaths.home.string, IndexPaths.directory.string,
  ]

  func resolve(site reference: String) -> LinkTarget {
    SiteAddresses.path(of: reference).map { .page(url: output.toRoot + $0) }
      ?? .missing
  }

  /// The index has no photos of its own.
  func resolve(image path: String) -> ImageTarget { .missing }
}
