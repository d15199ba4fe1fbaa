/// What the index shows of a post.
package struct PostSummary: Sendable, Hashable {
  package let path: OutputPath
  package let type: PostType
  package var title: String
  package let day: Day
  /// The last day of an event of several days, or of an urgent notice.
  package var lastDay: Day?
  package var summary: String
  package var photo: PhotoSummary?
  /// A few words that lists show beside the date: a place, a price; may be empty.
  package var note: String
  /// What lists sort by: a verdict, a status, or a year in the past.
  package var mark: String?
  package var point: Coordinates?

  package struct PhotoSummary: Sendable, Hashable {
    package let files: PhotoFiles
    package let tone: PhotoTone?
    package let alt: String

    package init(files: PhotoFiles, tone: PhotoTone?, alt: String) {
      self.files = files
      self.tone = tone
      self.alt = alt
    }
  }

  package init(
    path: OutputPath, type: PostType, title: String, day: Day, lastDay: Day? = nil,
    summary: String, photo: PhotoSummary?, note: String = "", mark: String? = nil,
    point: Coordinates? = nil
  ) {
    self.path = path
    self.type = type
    self.title = title
    self.day = day
    self.lastDay = lastDay
    self.summary = summary
    self.photo = photo
    self.note = note
    self.mark = mark
    self.point = point
  }

  /// `14 Juni 2023`, `14–15 Juni 2023`.
  package var dateText: String {
    guard let lastDay else { return day.indonesian }
    return DateSpan(first: day, last: lastDay).indonesian
  }
}
