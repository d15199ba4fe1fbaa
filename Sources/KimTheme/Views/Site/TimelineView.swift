package import KimTemplate

/// A site's local history.
package struct TimelineView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let items: [TimelineItemView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, items: [TimelineItemView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.items = items
  }

  package static let name = "timeline"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("items", "the oldest first") { $0.items },
    .flag("hasItems", "items is not empty") { !$0.items.isEmpty },
  ]
}
