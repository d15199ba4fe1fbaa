import KimModel
import KimPages
import KimTheme

/// A site's events as one calendar to import or to subscribe to.
struct SiteCalendar {
  let site: Site

  /// Nil while there are no events.
  var output: Output? {
    let newestDay = newestDay
    let calendar = ICalendar(
      name: site.texts(.agendaDari, site.profile.name), zone: site.zone, texts: site.texts,
      events: site.events.map { event($0, known: newestDay) })
    return calendar.map { Output(SitePaths.calendar, .bytes($0.bytes)) }
  }

  /// The site's newest post that is no event: those are dated ahead.
  private var newestDay: Day? { site.posts.first { !$0.type.isEvent }?.date.first }

  private func event(_ post: Post, known: Day?) -> CalendarEvent {
    CalendarEvent(
      site: site.id, path: post.path, index: site.province.code, title: post.title,
      summary: post.summary, date: post.date, location: post.fields.location,
      coordinates: post.fields.coordinates, url: site.home?.canonical(post.path),
      updated: post.fields.updated, known: known)
  }
}
