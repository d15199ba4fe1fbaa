package import KimTemplate

/// A former address of a post.
package struct RedirectView: View {
  package let title: String
  package let url: String
  package let canonical: String

  package init(
    title: String, url: String, canonical: String = ""
  ) {
    self.title = title
    self.url = url
    self.canonical = canonical
  }

  package static let name = "redirect"

  package static let fields: [ViewField<Self>] = [
    .text("title", "the post's headline") { $0.title },
    .text("url", "where it is now") { $0.url },
    .text("canonical", "where it is now, absolute; may be empty") { $0.canonical },
  ]
}

/// The page that a host shows for an address that is not there.
package struct NotFoundView: View {
  package let title: String
  package let links: [LinkView]

  package init(
    title: String, links: [LinkView] = []
  ) {
    self.title = title
    self.links = links
  }

  package static let name = "notFound"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .list("links", "where to go on") { $0.links },
  ]
}
