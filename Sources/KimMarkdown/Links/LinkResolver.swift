/// Answers what a document's destinations mean on its site.
///
/// The renderer classifies schemes and takes queries, fragments and percent-encoding off; a
/// resolver sees paths only. They are a writer's text: `../../etc/passwd` may be among them.
package protocol LinkResolver {
  /// A path as the writer wrote it: relative to the document, or from the site's root with `/`.
  func resolve(link path: String) -> LinkTarget
  /// What follows `kim:`.
  func resolve(site reference: String) -> LinkTarget
  func resolve(image path: String) -> ImageTarget
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// The address as it goes into the page.
  case page(url: String)
  case missing(suggestion: String?)
}

/// What an image shows.
package enum ImageTarget: Sendable, Hashable {
  case photo(ImageFiles)
  /// It is there and cannot be shown; whoever looked at it says why.
  case broken
  case missing(suggestion: String?)
}
