/// A post that is ready to be laid out: every field read and checked, its Markdown rendered.
///
/// A class, because a dozen pages hold each post: a copy of a struct this wide would count thirty
/// references. All of it is constant.
package final class Post: Sendable {
  /// The file's path below the site's folder.
  package let source: String
  package let type: PostType
  package let path: OutputPath
  package let title: String
  package let date: DateSpan
  /// `ringkasan`, else the body's excerpt, else empty.
  package let summary: String
  package let fields: PostFields
  package let photos: PostPhotos
  package let details: any PostDetails
  package let body: RenderedBody

  package init(
    source: String, type: PostType, path: OutputPath, title: String, date: DateSpan,
    summary: String, fields: PostFields, photos: PostPhotos, details: any PostDetails,
    body: RenderedBody
  ) {
    self.source = source
    self.type = type
    self.path = path
    self.title = title
    self.date = date
    self.summary = summary
    self.fields = fields
    self.photos = photos
    self.details = details
    self.body = body
  }
}

// MARK: - Days

extension Post {
  /// Whether its notice has ended on a day.
  package func hasExpired(on day: Day) -> Bool { fields.validUntil.map { $0 < day } ?? false }

  /// The days that urgent information stands where its writer gave no end: a banner that nobody
  /// takes down is read by nobody.
  private static let daysWithoutEnd = 14

  /// The last day on which it stands on every page; nil unless it is urgent.
  package var urgentUntil: Day? {
    guard fields.publicInformation == .urgent else { return nil }
    return fields.validUntil
      ?? Day(daysSinceEpoch: date.last.daysSinceEpoch + Self.daysWithoutEnd)
  }

  /// Whether every page has to show it on a day.
  package func isUrgent(on day: Day) -> Bool { urgentUntil.map { $0 >= day } ?? false }
}
