/// A wish or complaint of residents and what became of it; who raised it is never published.
package struct Aspiration: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case received = "diterima"
    case forwarded = "diteruskan"
    case inProgress = "diproses"
    case done = "selesai"
  }

  package let category: String?
  package let status: Status
  package let forwardedTo: String?
  package let answer: String?
  package let answerDate: Day?

  package init(
    category: String?, status: Status, forwardedTo: String?, answer: String?, answerDate: Day?
  ) {
    self.category = category
    self.status = status
    self.forwardedTo = forwardedTo
    self.answer = answer
    self.answerDate = answerDate
  }
}
