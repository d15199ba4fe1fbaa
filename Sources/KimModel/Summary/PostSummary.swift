/// What the index shows of a post.
///
/// Kept small, its texts together: an index holds those of all sites.
package struct PostSummary: Sendable, Hashable {
  package let type: PostType
  package let day: Day
  /// The last day of an event of several days, or of an urgent notice.
  package var lastDay: Day?
  package var point: Coordinates?
  private var hasMark = false
  private var photoShape: PhotoShape?
  private var texts: PackedTexts

  /// The texts, in their order.
  private enum Text: Int, CaseIterable {
    case path, title, summary, note, mark, photo, alt
  }

  /// What is no text of a photo.
  private struct PhotoShape: Hashable {
    let width: Int32
    let height: Int32
    let tone: PhotoTone?
    let isEarly: Bool

    init(_ photo: PhotoSummary) {
      width = Int32(clamping: photo.files.width)
      height = Int32(clamping: photo.files.height)
      tone = photo.tone
      isEarly = photo.files.isEarly
    }
  }

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
    self.type = type
    self.day = day
    self.lastDay = lastDay
    self.point = point
    hasMark = mark != nil
    photoShape = photo.map(PhotoShape.init)
    texts = PackedTexts([
      path.string, title, summary, note, mark ?? "", photo?.files.stem.string ?? "",
      photo?.alt ?? "",
    ])
  }

  package var path: OutputPath { OutputPath(safe: self[.path]) }

  package var title: String {
    get { self[.title] }
    set { self[.title] = newValue }
  }

  package var summary: String {
    get { self[.summary] }
    set { self[.summary] = newValue }
  }

  package var photo: PhotoSummary? {
    get {
      photoShape.map { shape in
        PhotoSummary(
          files: PhotoFiles(
            stem: OutputPath(safe: self[.photo]), width: Int(shape.width),
            height: Int(shape.height), isEarly: shape.isEarly),
          tone: shape.tone, alt: self[.alt])
      }
    }
    set {
      photoShape = newValue.map(PhotoShape.init)
      self[.photo] = newValue?.files.stem.string ?? ""
      self[.alt] = newValue?.alt ?? ""
    }
  }

  package var hasPhoto: Bool { photoShape != nil }

  /// A few words that lists show beside the date: a place, a price; may be empty.
  package var note: String {
    get { self[.note] }
    set { self[.note] = newValue }
  }

  /// What lists sort by: a verdict, a status, or a year in the past.
  package var mark: String? {
    get { hasMark ? self[.mark] : nil }
    set {
      hasMark = newValue != nil
      self[.mark] = newValue ?? ""
    }
  }

  private subscript(text: Text) -> String {
    get { texts[text.rawValue] }
    set {
      texts = texts.replacing(text.rawValue, of: Text.allCases.count, with: newValue)
    }
  }

  /// `14 Juni 2023`, `14–15 Juni 2023`.
  package var dateText: String {
    guard let lastDay else { return day.indonesian }
    return DateSpan(first: day, last: lastDay).indonesian
  }
}
