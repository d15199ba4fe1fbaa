package import KimModel

/// A post as feeds and sitemaps list it.
package struct FeedItem: Sendable {
  /// Absolute; also its id, which therefore never changes while the site stays where it is.
  package let url: String
  package let title: String
  package let summary: String
  package let author: String
  package let day: Day
  package let time: TimeOfDay?
  package let updated: Day?
  package let topics: [String]
  /// The absolute address of a JPEG.
  package let image: String?
  /// The whole text as HTML, with absolute addresses; nil where only the summary is known.
  package let text: [UInt8]?
  /// Nil where it is the feed's.
  package let language: LanguageTag?

  package init(
    url: String, title: String, summary: String, author: String, day: Day, time: TimeOfDay? = nil,
    updated: Day? = nil, topics: [String] = [], image: String? = nil, text: [UInt8]? = nil,
    language: LanguageTag? = nil
  ) {
    self.url = url
    self.title = title
    self.summary = summary
    self.author = author
    self.day = day
    self.time = time
    self.updated = updated
    self.topics = topics
    self.image = image
    self.text = text
    self.language = language
  }

  /// RFC 3339.
  func published(in zone: TimeZoneName) -> String { Timestamp(day, time, zone).rfc3339 }

  /// RFC 3339; the day of publication if it was never changed.
  func lastChanged(in zone: TimeZoneName) -> String {
    guard let updated, updated > day else { return published(in: zone) }
    return Timestamp(updated, nil, zone).rfc3339
  }
}
