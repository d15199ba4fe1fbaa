package import KimTemplate

/// What became of a wish or complaint.
package struct ResponseView: View {
  package let status: String
  package let steps: [StatusStepView]
  package let forwardedTo: String
  package let text: String
  package let dateText: String

  package init(
    status: String, steps: [StatusStepView], forwardedTo: String = "", text: String = "",
    dateText: String = ""
  ) {
    self.status = status
    self.steps = steps
    self.forwardedTo = forwardedTo
    self.text = text
    self.dateText = dateText
  }

  package static let name = "response"

  package static let fields: [ViewField<Self>] = [
    .text("status", "diterima, diteruskan, diproses, or selesai") { $0.status },
    .list("steps", "the way it takes, one of them the current one") { $0.steps },
    .text("forwardedTo", "who has to answer; may be empty") { $0.forwardedTo },
    .text("text", "the answer; may be empty") { $0.text },
    .text("dateText", "the day of the answer; may be empty") { $0.dateText },
  ]
}
