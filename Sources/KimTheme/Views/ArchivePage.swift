package import KimTemplate

/// All posts by year and month.
package struct ArchiveView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let years: [ArchiveYearView]
  package let topics: [TopicView]
  package let dayTextUrl: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, years: [ArchiveYearView] = [],
    topics: [TopicView] = [], dayTextUrl: String = ""
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.years = years
    self.topics = topics
    self.dayTextUrl = dayTextUrl
  }

  package static let name = "archive"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("years", "newest first") { $0.years },
    .list("topics", "all topics") { $0.topics },
    .text("dayTextUrl", "the latest day's news as a text to send; may be empty") { $0.dayTextUrl },
  ]
}

/// The posts of a year.
package struct ArchiveYearView: View {
  package let year: String
  package let countText: String
  package let months: [ArchiveMonthView]
  package let sheetUrl: String

  package init(
    year: String, countText: String, months: [ArchiveMonthView] = [], sheetUrl: String = ""
  ) {
    self.year = year
    self.countText = countText
    self.months = months
    self.sheetUrl = sheetUrl
  }

  package static let name = "year"

  package static let fields: [ViewField<Self>] = [
    .text("year", "the year") { $0.year },
    .text("countText", "how many posts") { $0.countText },
    .list("months", "newest first") { $0.months },
    .text("sheetUrl", "the year on a sheet to print and sign; may be empty") { $0.sheetUrl },
  ]
}

/// The posts of a month.
package struct ArchiveMonthView: View {
  package let label: String
  package let posts: [Prepared<CardView>]
  package let bulletinUrl: String

  package init(
    label: String, posts: [Prepared<CardView>] = [], bulletinUrl: String = ""
  ) {
    self.label = label
    self.posts = posts
    self.bulletinUrl = bulletinUrl
  }

  package static let name = "month"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .list("posts", "newest first") { $0.posts },
    .text("bulletinUrl", "the month as a sheet to print; may be empty") { $0.bulletinUrl },
  ]
}
