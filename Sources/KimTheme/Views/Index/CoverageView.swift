package import KimTemplate

/// How many villages have a KIM.
package struct CoverageView: View {
  package let value: String
  package let max: String
  package let text: String

  package init(
    value: String, max: String, text: String
  ) {
    self.value = value
    self.max = max
    self.text = text
  }

  package static let name = "coverage"

  package static let fields: [ViewField<Self>] = [
    .text("value", "villages with a KIM") { $0.value },
    .text("max", "all villages") { $0.max },
    .text("text", "both in a sentence") { $0.text },
  ]
}
