package import KimTemplate

/// One type of posts on the home page.
package struct HomeSectionView: View {
  package let id: String
  package let label: String
  package let url: String
  package let items: [Prepared<CardView>]

  package init(
    id: String, label: String, url: String, items: [Prepared<CardView>] = []
  ) {
    self.id = id
    self.label = label
    self.url = url
    self.items = items
  }

  package static let name = "section"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id for the heading") { $0.id },
    .text("label", "its name") { $0.label },
    .text("url", "the list of all of them") { $0.url },
    .list("items", "the newest") { $0.items },
    .flag("hasItems", "items is not empty") { !$0.items.isEmpty },
  ]
}
