import KimDiagnostics
import KimMarkdown
import KimModel

/// Answers the links of one page: what its paths mean from where it is published.
struct PageLinks: LinkResolver {
  /// All that the pages of one site have in common.
  struct Site: Sendable {
    /// The published paths of Markdown files, by their path in the site's folder.
    let pages: [String: OutputPath]
    let photos: PhotoIndex
    let documents: DocumentIndex
    let addresses: SiteAddresses
    let own: OwnAddresses
    /// Every page that is published, by its path.
    fileprivate let published: Set<String>
    /// Where former addresses lead.
    fileprivate let aliases: [String: OutputPath]
    fileprivate let names: LooseNames
    fileprivate let suggestions: PathSuggestion

    init(
      pages: [String: OutputPath], lists: Set<String>, aliases: [String: OutputPath],
      photos: PhotoIndex, documents: DocumentIndex, own: OwnAddresses, addresses: SiteAddresses
    ) {
      self.pages = pages
      self.photos = photos
      self.documents = documents
      self.addresses = addresses
      self.aliases = aliases
      self.own = own
      names = LooseNames(pages.keys)
      published = lists.union(pages.values.map(\.string)).union(
        [SitePaths.home, .profile, .archive].map(\.string))
      suggestions = PathSuggestion(pages.keys)
    }
  }

  let site: Site
  /// The folder of the page's source: empty, or ending in `/`.
  let folder: String
  let output: OutputPath
  /// Nil where readers may follow all addresses.
  var checked: CheckedAddresses?

  func standing(of address: String) -> LinkStanding { checked?.standing(of: address) ?? .open }

  func resolve(link path: String) -> LinkTarget {
    if let target = page(path) { return .page(url: output.link(to: target)) }
    if let photo = site.photos.photo(path, from: folder), !photo.isBroken {
      return .page(url: output.link(to: photo.files.largest.path))
    }
    if let document = site.documents.document(path, from: folder) {
      return .page(url: output.link(to: document.path))
    }
    return .missing
  }

  func path(ofOwn address: String) -> String? { site.own.path(of: address) }

  func suggestion(link path: String) -> String? {
    site.suggestions.nearest(to: path, from: folder)
  }

  func resolve(site reference: String) -> LinkTarget {
    site.addresses.url(of: reference, toRoot: output.toRoot).map { .page(url: $0) }
      ?? .missing
  }

  func resolve(image path: String) -> ImageTarget {
    guard let photo = site.photos.photo(path, from: folder) else { return .missing }
    guard !photo.isBroken, photo.format != .svg else { return .broken }
    let file = photo.files.fallback
    return .photo(
      ImageFiles(
        url: output.link(to: file.path), width: file.width, height: file.height,
        sourceSet: photo.files.sourceSet(root: output.toRoot),
        tone: photo.tone?.className ?? ""))
  }

  func suggestion(image path: String) -> String? {
    site.photos.suggestion(for: path, from: folder)
  }

  /// A link names a Markdown file, or the page that it becomes.
  private func page(_ written: String) -> OutputPath? {
    for base in folder.isEmpty ? [""] : [folder, ""] {
      guard let path = SitePath.resolve(written, from: base) else { continue }
      if let page = site.pages[path] ?? site.pages[path + ".md"] ?? site.pages[path + "/index.md"] {
        return page
      }
    }
    return publishedPage(written) ?? likePage(written)
  }

  /// The page, or the list, that a path of the published site means, or the one that a former
  /// address leads to: `/`, `kegiatan/`, `/kegiatan/panen.html`.
  private func publishedPage(_ written: String) -> OutputPath? {
    guard !written.isEmpty else { return nil }
    let own = output.string.lastIndex(of: "/").map { String(output.string[...$0]) } ?? ""
    for base in [own, folder, ""] {
      guard let path = SitePath.resolve(written, from: base) else { continue }
      if path.hasSuffix(".html") {
        if let page = published(path) { return page }
        continue
      }
      if path.isEmpty { return .home }
      for form in [path + "/index.html", path + ".html", path] {
        if let page = published(form) { return page }
      }
    }
    return nil
  }

  private func published(_ path: String) -> OutputPath? {
    site.published.contains(path) ? OutputPath(path) : site.aliases[path]
  }

  /// The one page whose source is called so, but for letter case, blanks and ending.
  private func likePage(_ written: String) -> OutputPath? {
    let parts = NameParts(written)
    guard parts.isText || parts.ending.isEmpty || parts.isPlainText else { return nil }
    for base in folder.isEmpty ? [""] : [folder, ""] {
      guard let path = SitePath.resolve(written, from: base), !path.isEmpty else { continue }
      let folder = LooseName.stem(path) + "/index"
      let source = site.names.path(withStem: path) ?? site.names.path(withStem: folder)
      if let source { return site.pages[source] }
    }
    return nil
  }
}
