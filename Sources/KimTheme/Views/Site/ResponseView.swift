package import KimTemplate

/// What became of a wish or complaint.
package struct ResponseView: View {
  package let status: String
  package let label: String
  package let text: String
  package let origin: String

  package init(
    status: String, label: String, text: String = "", origin: String = ""
  ) {
    self.status = status
    self.label = label
    self.text = text
    self.origin = origin
  }

  package static let name = "response"

  package static let fields: [ViewField<Self>] = [
    .text("status", "diterima, diteruskan, diproses, or selesai") { $0.status },
    .text("label", "the status as people read it") { $0.label },
    .text("text", "the answer; may be empty") { $0.text },
    .text("origin", "who answers, and when; may be empty") { $0.origin },
  ]
}
