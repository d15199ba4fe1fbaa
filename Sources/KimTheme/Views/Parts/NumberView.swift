package import KimTemplate

/// A number with its name.
package struct NumberView: View {
  package let label: String
  package let value: String

  package init(
    label: String, value: String
  ) {
    self.label = label
    self.value = value
  }

  package static let name = "number"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .text("value", "as people read it") { $0.value },
  ]
}
