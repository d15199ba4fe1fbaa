package import KimTemplate

/// The office that mentors a KIM.
package struct MentorView: View {
  package let name: String
  package let text: String
  package let links: [LinkView]

  package init(
    name: String, text: String, links: [LinkView] = []
  ) {
    self.name = name
    self.text = text
    self.links = links
  }

  package static let name = "mentor"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("text", "what it does") { $0.text },
    .list("links", "ways to reach it") { $0.links },
    .flag("hasLinks", "links is not empty") { !$0.links.isEmpty },
  ]
}
