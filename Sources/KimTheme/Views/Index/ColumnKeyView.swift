package import KimTemplate

/// What a colour of a chart means.
package struct ColumnKeyView: View {
  package let label: String
  package let isSecond: Bool

  package init(
    label: String, isSecond: Bool = false
  ) {
    self.label = label
    self.isSecond = isSecond
  }

  package static let name = "key"

  package static let fields: [ViewField<Self>] = [
    .text("label", "the series") { $0.label },
    .flag("isSecond", "it is the second series") { $0.isSecond },
  ]
}
