package import KimTemplate

/// A broadcast, in full.
package struct BroadcastView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let source: String
  package let date: String
  package let dateText: String
  package let facts: [FactView]
  package let body: HTML
  package let shareUrl: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, source: String, date: String, dateText: String,
    facts: [FactView] = [], body: HTML, shareUrl: String = ""
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.source = source
    self.date = date
    self.dateText = dateText
    self.facts = facts
    self.body = body
    self.shareUrl = shareUrl
  }

  package static let name = "fullBroadcast"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "the headline") { $0.title },
    .text("source", "who sent it") { $0.source },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .list("facts", "for whom and until when") { $0.facts },
    .flag("hasFacts", "facts is not empty") { !$0.facts.isEmpty },
    .html("body", "the text") { $0.body },
    .text("shareUrl", "a link that shares it on WhatsApp; may be empty") { $0.shareUrl },
  ]
}
