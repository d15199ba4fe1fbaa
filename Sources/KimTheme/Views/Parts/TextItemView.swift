package import KimTemplate

/// One item of a list of texts.
package struct TextItemView: View {
  package let text: String

  package init(
    text: String
  ) {
    self.text = text
  }

  package static let name = "item"

  package static let fields: [ViewField<Self>] = [
    .text("text", "the text") { $0.text }
  ]
}
