import KimDiagnostics
import KimMarkdown
import KimModel

/// Answers the links of the index's own pages: other pages of the index, and KIM sites.
struct IndexLinks: LinkResolver {
  private let pages: [String: OutputPath]
  private let output: OutputPath?

  /// - Parameter pages: the Markdown files of `halaman/` and `siaran/`.
  init(pages sources: [String]) {
    var pages: [String: OutputPath] = [:]
    for source in sources {
      guard let slug = Slug(of: PostFileName(source).stem) else { continue }
      let folder = source.hasPrefix("siaran/") ? "siaran/" : ""
      pages[source] = OutputPath("\(folder)\(slug).html")
    }
    self.init(pages: pages, output: nil)
  }

  private init(pages: [String: OutputPath], output: OutputPath?) {
    self.pages = pages
    self.output = output
  }

  /// The links of one page.
  func at(_ output: OutputPath) -> IndexLinks { IndexLinks(pages: pages, output: output) }

  func resolve(link path: String) -> LinkTarget {
    let folder = output?.depth == 0 ? "halaman/" : "siaran/"
    let source = SitePath.resolve(path, from: folder)
    if let target = source.flatMap({ pages[$0] }) {
      return .page(url: (output?.toRoot ?? "") + target.string)
    }
    if path == "kim.html" || path == "index.html" { return .page(url: (output?.toRoot ?? "") + path) }
    return .missing(suggestion: Suggestion.nearest(to: path, in: pages.keys.sorted()))
  }

  func resolve(site reference: String) -> LinkTarget {
    SiteAddresses.path(of: reference).map { .page(url: (output?.toRoot ?? "") + $0) }
      ?? .missing(suggestion: nil)
  }

  /// The index has no photos of its own.
  func resolve(image path: String) -> ImageTarget { .missing(suggestion: nil) }
}
