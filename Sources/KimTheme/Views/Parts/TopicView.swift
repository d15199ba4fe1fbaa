package import KimTemplate

/// A topic.
package struct TopicView: View {
  package let label: String
  package let url: String
  package let count: String

  package init(
    label: String, url: String, count: String
  ) {
    self.label = label
    self.url = url
    self.count = count
  }

  package static let name = "topic"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .text("url", "its page") { $0.url },
    .text("count", "how many posts it has") { $0.count },
  ]
}
