import KimModel
import KimPages
import KimTheme

/// What is on, of all KIM: by week, then what is over.
struct AgendaPage {
  let index: ProvinceIndex

  private var texts: Texts { index.texts }

  private static let longest = 400
  private static let pastLimit = 60

  /// Nil if no KIM has an event.
  var content: ReportContent? {
    let events = Events(summaries: index.summaries, index: index)
    let (upcoming, past) = (events.upcoming, events.past)
    guard !upcoming.isEmpty || !past.isEmpty else { return nil }
    var page = ReportContent(
      path: IndexPaths.agenda, title: texts.label(of: .agenda),
      intro: texts(.agendaIndeks, index.region.fullName))
    page.menuLabel = texts.menuLabel(of: .agenda)
    page.calendar = LinkView(label: texts[.simpanKalender], url: IndexPaths.calendar.string)
    page.sections = weeks(Array(upcoming.prefix(Self.longest)))
    if !past.isEmpty {
      page.sections.append(
        section("lewat", texts[.sudahLewat], Array(past.prefix(Self.pastLimit))))
    }
    return page
  }

  /// The same events for calendars to subscribe to.
  var calendar: Output? {
    let events = Events(summaries: index.summaries, index: index)
    let past = events.past.prefix(Self.pastLimit).reversed()
    let entries = past + events.upcoming.prefix(Self.longest)
    return ICalendar(
      name: texts(.agendaDari, index.province.title), zone: index.province.zone, texts: texts,
      events: entries.map(event)
    ).map { Output(IndexPaths.calendar, .bytes($0.bytes)) }
  }

  private func event(_ entry: IndexItems.Entry) -> CalendarEvent {
    let post = entry.post
    let mark = post.mark.map(EventMark.init)
    let root = entry.site.webAddress ?? index.home?.appending(entry.site.id)
    return CalendarEvent(
      site: entry.site.id, path: post.path, index: index.province.code, title: post.title,
      summary: entry.site.name,
      date: DateSpan(first: post.day, last: post.lastDay, time: mark?.time, timeText: mark?.string),
      location: post.note.isEmpty ? nil : post.note, coordinates: post.point,
      url: root?.appending(post.path), known: entry.site.newestDay)
  }

  /// In the order of the weeks; what has begun and lasts stands in this one.
  private func weeks(_ entries: [IndexItems.Entry]) -> [ReportSectionView] {
    let today = index.context.day
    let groups = Dictionary(grouping: entries) { Week(of: max($0.post.day, today)) }
    return groups.keys.sorted().map { week in
      section("p\(week.monday.description)", week.title(from: today, texts), groups[week] ?? [])
    }
  }

  private func section(
    _ id: String, _ title: String, _ entries: [IndexItems.Entry]
  ) -> ReportSectionView {
    ReportSectionView(
      id: id, title: title, note: texts(.sekianAcara, texts.number(entries.count)),
      events: entries.map { $0.event(toRoot: "", in: index) })
  }
}
