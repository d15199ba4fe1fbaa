import KimModel
import KimPages

/// A site's events as one calendar to import or to subscribe to.
struct SiteCalendar {
  let site: Site

  /// Nil while there are no events.
  var output: Output? {
    let calendar = ICalendar(
      name: "Agenda \(site.profile.name)", zone: site.zone, events: site.events.map(event))
    return calendar.map { Output(SitePaths.calendar, .bytes($0.bytes)) }
  }

  private func event(_ post: Post) -> CalendarEvent {
    CalendarEvent(
      site: site.id, path: post.path, index: site.province.code, title: post.title,
      summary: post.summary, date: post.date, location: post.fields.location,
      coordinates: post.fields.coordinates, url: site.home?.canonical(post.path),
      updated: post.fields.updated)
  }
}
