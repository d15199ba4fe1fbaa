package import KimTemplate

/// An award.
package struct AwardView: View {
  package let name: String
  package let detail: String

  package init(
    name: String, detail: String = ""
  ) {
    self.name = name
    self.detail = detail
  }

  package static let name = "award"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("detail", "who gave it, and when; may be empty") { $0.detail },
  ]
}
