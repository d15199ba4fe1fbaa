import KimMarkdown

/// Takes every link as one to a page: what addresses mean is no part of the Markdown stage.
struct NoLinks: LinkResolver {
  func resolve(link path: String) -> LinkTarget { .page(url: path) }
  func resolve(site reference: String) -> LinkTarget { .page(url: reference) }
  func resolve(image path: String) -> ImageTarget {
    .photo(ImageFiles(url: path, width: 1, height: 1, sourceSet: path))
  }
}
