package import KimTemplate

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
