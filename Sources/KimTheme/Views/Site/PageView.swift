package import KimTemplate

/// A plain page; of a KIM, its profile too.
package struct PageView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let summary: String
  package let facts: [FactView]
  package let body: HTML
  package let profile: ProfileView?

  package init(
    breadcrumbs: [LinkView] = [], title: String, summary: String = "", facts: [FactView] = [],
    body: HTML = .empty, profile: ProfileView? = nil
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.summary = summary
    self.facts = facts
    self.body = body
    self.profile = profile
  }

  package static let name = "page"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("summary", "may be empty") { $0.summary },
    .list("facts", "what kim.yml says of the KIM") { $0.facts },
    .flag("hasFacts", "facts is not empty") { !$0.facts.isEmpty },
    .html("body", "the text; may be empty") { $0.body },
    .record("profile", "more of what kim.yml says") { $0.profile },
  ]
}
