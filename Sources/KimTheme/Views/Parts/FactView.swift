package import KimTemplate

/// A fact with its name.
package struct FactView: View {
  package let label: String
  package let values: [FactValueView]

  package init(
    label: String, values: [FactValueView] = []
  ) {
    self.label = label
    self.values = values
  }

  package static let name = "fact"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .list("values", "one or more values") { $0.values },
    .flag("hasValues", "values is not empty") { !$0.values.isEmpty },
  ]
}
