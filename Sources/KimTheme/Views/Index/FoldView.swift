package import KimTemplate

/// A list that opens.
package struct FoldView: View {
  package let title: String
  package let note: String
  package let facts: [FactView]

  package init(
    title: String, note: String, facts: [FactView]
  ) {
    self.title = title
    self.note = note
    self.facts = facts
  }

  package static let name = "fold"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .text("note", "how many") { $0.note },
    .list("facts", "its lines") { $0.facts },
    .flag("hasFacts", "facts is not empty") { !$0.facts.isEmpty },
  ]
}
