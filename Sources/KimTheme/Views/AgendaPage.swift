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
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .text("calendarUrl", "all events as a calendar file") { $0.calendarUrl },
    .list("upcoming", "events to come, the next one first") { $0.upcoming },
    .list("past", "events that are over, the latest first") { $0.past },
    .flag("isFirstPage", "the page that lists events to come") { $0.isFirstPage },
    .record("pagination", "where there are more pages") { $0.pagination },
  ]
}

/// A coming event.
package struct EventView: View {
  package let url: String
  package let title: String
  package let date: String
  package let weekday: String
  package let day: String
  package let month: String
  package let note: String
  package let origin: String

  package init(
    url: String, title: String, date: String, weekday: String, day: String, month: String,
    note: String = "",
    origin: String
  ) {
    self.url = url
    self.title = title
    self.date = date
    self.weekday = weekday
    self.day = day
    self.month = month
    self.note = note
    self.origin = origin
  }

  package static let name = "event"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("date", "as 2023-06-14") { $0.date },
    .text("weekday", "the day of the week") { $0.weekday },
    .text("day", "the day of the month") { $0.day },
    .text("month", "the month, short") { $0.month },
    .text("note", "time and place; may be empty") { $0.note },
    .text("origin", "the name of the KIM, where events of several stand together") { $0.origin },
  ]
}
