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
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("items", "the oldest first") { $0.items },
  ]
}

/// One story of a timeline.
package struct TimelineItemView: View {
  package let year: String
  package let url: String
  package let title: String
  package let summary: String

  package init(year: String = "", url: String, title: String, summary: String = "") {
    self.year = year
    self.url = url
    self.title = title
    self.summary = summary
  }

  package static let name = "story"

  package static let fields: [ViewField<Self>] = [
    .text("year", "when it happened; may be empty") { $0.year },
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("summary", "may be empty") { $0.summary },
  ]
}
