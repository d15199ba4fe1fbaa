import KimDiagnostics
import KimMarkdown
import KimModel

/// Answers the links of one page: what its paths mean from where it is published.
struct PageLinks: LinkResolver {
  /// All that the pages of one site have in common.
  struct Site: Sendable {
    /// Where Markdown files are published, by their path in the site's folder.
    let pages: [String: OutputPath]
    let photos: PhotoIndex
    let documents: DocumentIndex
    let addresses: SiteAddresses
  }

  let site: Site
  /// The folder of the page's source: empty, or ending in `/`.
  let folder: String
  let output: OutputPath

  func resolve(link path: String) -> LinkTarget {
    if let target = page(path) { return .page(url: output.link(to: target)) }
    if let photo = site.photos.photo(path, from: folder) {
      return .page(url: output.link(to: photo.path))
    }
    if let document = site.documents.document(path, from: folder) {
      return .page(url: output.link(to: document.path))
    }
    return .missing(suggestion: suggestion(for: path))
  }

  func resolve(site reference: String) -> LinkTarget {
    site.addresses.url(of: reference, toRoot: output.toRoot).map { .page(url: $0) }
      ?? .missing(suggestion: nil)
  }

  func resolve(image path: String) -> ImageTarget {
    guard let photo = site.photos.photo(path, from: folder) else {
      return .missing(suggestion: site.photos.suggestion(for: path, from: folder))
    }
    return .photo(url: output.link(to: photo.path), width: photo.width, height: photo.height)
  }

  /// A link names a Markdown file, or the page that it becomes.
  private func page(_ written: String) -> OutputPath? {
    for base in folder.isEmpty ? [""] : [folder, ""] {
      guard let path = SitePath.resolve(written, from: base) else { continue }
      if let page = site.pages[path] ?? site.pages[path + ".md"] ?? site.pages[path + "/index.md"] {
        return page
      }
    }
    return publishedPage(written)
  }

  private func publishedPage(_ written: String) -> OutputPath? {
    guard written.hasSuffix(".html") else { return nil }
    let here = output.string.prefix { $0 != "/" }
    let base = output.depth == 0 ? "" : here + "/"
    guard let path = SitePath.resolve(written, from: base).flatMap(OutputPath.init) else {
      return nil
    }
    return Self.alwaysThere.contains(path.string) || site.pages.values.contains(path) ? path : nil
  }

  private static let alwaysThere: Set<String> = ["index.html", "profil.html", "arsip.html"]

  private func suggestion(for written: String) -> String? {
    let candidates = site.pages.keys.sorted().map { path in
      path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "/" + path
    }
    return Suggestion.nearest(to: written, in: candidates)
  }
}
