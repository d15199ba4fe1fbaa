package import KimTemplate

/// A source.
package struct ReferenceView: View {
  package let name: String
  package let url: String

  package init(
    name: String, url: String = ""
  ) {
    self.name = name
    self.url = url
  }

  package static let name = "reference"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("url", "its address; may be empty") { $0.url },
  ]
}
