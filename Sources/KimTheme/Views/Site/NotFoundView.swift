package import KimTemplate

/// What a host shows for an address that is not there.
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
    .flag("hasLinks", "links is not empty") { !$0.links.isEmpty },
  ]
}
