/// Answers what a document's destinations mean on its site.
///
/// The renderer classifies schemes and takes queries, fragments and percent-encoding off; a
/// resolver sees paths only. They are a writer's text: `../../etc/passwd` may be among them.
package protocol LinkResolver {
  /// A path as the writer wrote it: relative to the document, or from the site's root with `/`.
  func resolve(link path: String) -> LinkTarget
  /// A reference: what follows `kim:`.
  func resolve(site reference: String) -> LinkTarget
  func resolve(image path: String) -> ImageTarget
  /// The path from the site's root that a web address names if it is one of the site itself; it may
  /// have a query and a fragment.
  func path(ofOwn address: String) -> String?
  /// Whether readers may follow an address of the web or of mail.
  func standing(of address: String) -> LinkStanding
  /// What was probably meant by a path that is missing. Asked only for problems that are told.
  func suggestion(link path: String) -> String?
  func suggestion(image path: String) -> String?
}

extension LinkResolver {
  package func path(ofOwn address: String) -> String? { nil }
  package func standing(of address: String) -> LinkStanding { .open }
  package func suggestion(link path: String) -> String? { nil }
  package func suggestion(image path: String) -> String? { nil }
}

/// What becomes of a link that leaves the site.
package enum LinkStanding: Sendable, Hashable {
  case open
  /// Its text stays, and leads nowhere.
  case closed
  /// The same, and readers are told not to follow it.
  case warned
}

/// The address that a link leads to.
package enum LinkTarget: Sendable, Hashable {
  /// The address as it goes into the page.
  case page(url: String)
  case missing
}

/// The file that an image shows.
package enum ImageTarget: Sendable, Hashable {
  case photo(ImageFiles)
  /// A photo that is there and cannot be shown; whoever looked at it says why.
  case broken
  case missing
}

/// The files of a photo, as they go into a page.
package struct ImageFiles: Sendable, Hashable {
  /// A JPEG, for browsers that know nothing else.
  package let url: String
  /// The size of the JPEG, in pixels.
  package let width: Int
  package let height: Int
  /// WebP files with their widths, as `srcset` has them.
  package let sourceSet: String
  /// The class of the colour that stands in its place until it has come; may be empty.
  package let tone: String

  package init(url: String, width: Int, height: Int, sourceSet: String, tone: String = "") {
    self.url = url
    self.width = width
    self.height = height
    self.sourceSet = sourceSet
    self.tone = tone
  }
}
