import KimModel

/// The days that telephones wrote into the names of a site's photos, which tell the year of a text
/// that names only day and month: `Kamis (19/11)` beside `IMG-20261119-WA0011.jpg`.
///
/// A class, because most sites never ask: the folders are made when the first text does.
final class PhotoDays {
  private let photos: [SourcePhoto]
  private lazy var folders = Dictionary(grouping: photos.map(\.path)) { PostFileName($0).folder }
    .mapValues { Set($0.compactMap(StampedDay.inName)) }
  private static let searched = 16_384

  init(_ photos: [SourcePhoto] = []) { self.photos = photos }

  /// The only day of a photo in a text's folder whose day and month the text or its name has.
  func day(of text: ArraySlice<UInt8>, named name: PostFileName) -> Day? {
    guard !photos.isEmpty, let days = folders[name.folder], !days.isEmpty else { return nil }
    let words =
      Self.words(name.stem)
      + Self.words(String(decoding: text.prefix(Self.searched), as: UTF8.self))
    let found = days.filter { Self.names($0, in: words) }
    return found.count == 1 ? found.first : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !"/-.".contains($0) }.map(String.init)
  }

  /// `19/11`, `19-11`, `19 nov`, `19 november`.
  private static func names(_ day: Day, in words: [String]) -> Bool {
    words.indices.contains { index in
      let parts = words[index].split { "/-.".contains($0) }
      guard let number = parts.first.flatMap({ Int($0) }), number == day.day else { return false }
      if parts.count == 2 { return Int(parts[1]) == day.month }
      guard parts.count == 1, index + 1 < words.count else { return false }
      let month = words[index + 1].prefix { $0.isLetter }
      return DateWords.month(String(month)) == day.month
    }
  }
}
