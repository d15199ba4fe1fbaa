package import KimTemplate

/// A member of a KIM's board.
package struct OfficerView: View {
  package let position: String
  package let name: String

  package init(
    position: String, name: String
  ) {
    self.position = position
    self.name = name
  }

  package static let name = "officer"

  package static let fields: [ViewField<Self>] = [
    .text("position", "the position") { $0.position },
    .text("name", "the name") { $0.name },
  ]
}
