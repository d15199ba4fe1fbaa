package import KimTemplate

/// A cell of a table.
package struct CellView: View {
  package let text: String
  package let url: String
  package let isNumber: Bool
  package let isHeading: Bool
  package let value: String
  package let max: String

  package init(
    text: String, url: String = "", isNumber: Bool = false, isHeading: Bool = false,
    value: String = "", max: String = ""
  ) {
    self.text = text
    self.url = url
    self.isNumber = isNumber
    self.isHeading = isHeading
    self.value = value
    self.max = max
  }

  package static let name = "cell"

  package static let fields: [ViewField<Self>] = [
    .text("text", "its text") { $0.text },
    .text("url", "where it leads; may be empty") { $0.url },
    .flag("isNumber", "it has a number") { $0.isNumber },
    .flag("isHeading", "it names the row") { $0.isHeading },
    .text("value", "the length of a bar; empty where there is none") { $0.value },
    .text("max", "the length of a full bar") { $0.max },
  ]
}
