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
  ]
}

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
