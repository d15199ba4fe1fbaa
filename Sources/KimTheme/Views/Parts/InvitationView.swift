package import KimTemplate

/// How a resident takes part.
package struct InvitationView: View {
  package let title: String
  package let text: String
  package let links: [LinkView]

  package init(title: String, text: String, links: [LinkView] = []) {
    self.title = title
    self.text = text
    self.links = links
  }

  package static let name = "invitation"

  package static let fields: [ViewField<Self>] = [
    .text("title", "what it is about") { $0.title },
    .text("text", "how to go about it") { $0.text },
    .list("links", "where to write") { $0.links },
    .flag("hasLinks", "links is not empty") { !$0.links.isEmpty },
  ]
}
