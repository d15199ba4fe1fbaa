package import KimTemplate

/// A value of a fact.
package struct FactValueView: View {
  package let text: String
  package let url: String

  package init(
    text: String, url: String = ""
  ) {
    self.text = text
    self.url = url
  }

  package static let name = "factValue"

  package static let fields: [ViewField<Self>] = [
    .text("text", "the value") { $0.text },
    .text("url", "where it leads; may be empty") { $0.url },
  ]
}
