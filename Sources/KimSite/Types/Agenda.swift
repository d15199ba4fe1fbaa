import KimModel
import KimPages
import KimText
import KimTheme

/// The pages of posts of the type `agenda`.
struct AgendaPresentation: TypePresentation {
  var list: ListKind { .agenda }

  /// Nobody needs the calendar of an event that is over.
  func add(_ context: PostContext, to parts: inout PostParts) {
    let post = context.post
    guard post.date.last >= context.site.slice.day else { return }
    parts.action = LinkView(
      label: context.texts[.simpanKalender], url: post.path.link(to: SitePaths.calendar))
  }

  func cardNote(of post: Post, _ texts: Texts) -> String {
    ShortText.bounded(post.fields.location ?? "", to: 60)
  }

  func stamp(of post: Post, _ texts: Texts) -> ShareCard.Stamp? {
    .day(post.date.first, month: texts.shortMonth(post.date.first.month))
  }

  func itemMark(of post: Post, in zone: TimeZoneName) -> String? {
    EventMark(post.date, in: zone)?.string
  }

  /// The next one first, what is over last.
  func itemOrder(_ posts: [Post], on day: Day) -> [Post] {
    posts.filter { $0.date.last >= day }.reversed() + posts.filter { $0.date.last < day }
  }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    let (post, site) = (context.post, context.site)
    data.add("Event") { json in
      json.member("name", post.title)
      json.member("description", SchemaOrg.text(post.summary))
      json.member("image", context.image)
      json.member("inLanguage", context.language)
      json.member("startDate", context.published)
      json.member("endDate", Self.end(of: post, in: site.zone))
      json.member("eventStatus", "https://schema.org/EventScheduled")
      json.member("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
      json.key("location")
      json.part("Place") { json in
        json.member("name", post.fields.location ?? site.place)
        json.member("address", site.place)
        json.member("geo", SchemaOrg.point(post.fields.coordinates))
      }
      context.addOrganization("organizer", to: &json)
    }
  }

  /// Its time where the writer gave one and it is on the same day; the last day of several. A day
  /// alone, said of an event with a time, would be the moment at which that day begins.
  private static func end(of post: Post, in zone: TimeZoneName) -> String? {
    guard !post.date.isRange, let time = post.date.time, let minutes = time.endMinutes,
      minutes > time.minutes,
      let end = TimeOfDay(hour: minutes / 60, minute: minutes % 60, zone: time.zone)
    else { return post.date.isRange ? post.date.last.description : nil }
    return Timestamp(post.date.last, end, zone).iso
  }
}
