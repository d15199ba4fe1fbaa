package import KimTemplate

/// All posts by year and month.
package struct ArchiveView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let years: [ArchiveYearView]
  package let topics: [TopicView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, years: [ArchiveYearView] = [],
    topics: [TopicView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.years = years
    self.topics = topics
  }

  package static let name = "archive"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("years", "newest first") { $0.years },
    .flag("hasYears", "years is not empty") { !$0.years.isEmpty },
    .list("topics", "all topics") { $0.topics },
    .flag("hasTopics", "topics is not empty") { !$0.topics.isEmpty },
  ]
}
