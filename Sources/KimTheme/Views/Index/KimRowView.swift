package import KimTemplate

/// A KIM in a list.
package struct KimRowView: View {
  package let url: String
  package let name: String
  package let place: String
  package let note: String

  package init(
    url: String, name: String, place: String, note: String
  ) {
    self.url = url
    self.name = name
    self.place = place
    self.note = note
  }

  package static let name = "kim"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its home page") { $0.url },
    .text("name", "its name") { $0.name },
    .text("place", "where it is") { $0.place },
    .text("note", "its level, status or number of posts") { $0.note },
  ]
}
