package import KimTemplate

/// A page of a site's events.
package struct AgendaView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let calendarUrl: String
  package let upcoming: [EventView]
  package let past: [EventView]
  package let isFirstPage: Bool
  package let pagination: PaginationView?

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, calendarUrl: String,
    upcoming: [EventView] = [], past: [EventView] = [], isFirstPage: Bool = true,
    pagination: PaginationView? = nil
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.calendarUrl = calendarUrl
    self.upcoming = upcoming
    self.past = past
    self.isFirstPage = isFirstPage
    self.pagination = pagination
  }

  package static let name = "agenda"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .text("calendarUrl", "all events as a calendar file") { $0.calendarUrl },
    .list("upcoming", "events to come, the next one first") { $0.upcoming },
    .flag("hasUpcoming", "upcoming is not empty") { !$0.upcoming.isEmpty },
    .list("past", "events that are over, the latest first") { $0.past },
    .flag("hasPast", "past is not empty") { !$0.past.isEmpty },
    .flag("isFirstPage", "the page that lists events to come") { $0.isFirstPage },
    .record("pagination", "where there are more pages") { $0.pagination },
  ]
}
