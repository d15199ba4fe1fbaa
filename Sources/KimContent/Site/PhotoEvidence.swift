import KimModel

/// Which text of a folder its photos are of that nothing else tells: by the day that a telephone wrote
/// into a photo's name, and by the words of the name that stand in one text only.
///
/// All texts of the folder count, drafts too: a photo that two may mean is nobody's.
struct PhotoEvidence {
  private let texts: [Text]
  /// Whether the day of each text is known: a photo of an unread one must not go to another.
  private let knowsDays: Bool

  private struct Text {
    let path: String
    let days: DateSpan?
    /// In small letters, sorted.
    let words: [String]
  }

  init(_ texts: [SourceText], days: [String: DateSpan]) {
    self.texts = texts.map {
      Text(path: $0.path, days: days[$0.path], words: Self.words(of: $0.bytes))
    }
    knowsDays = texts.allSatisfy { days[$0.path] != nil }
  }

  /// The photos with the texts that they are of.
  func owners(of photos: [String]) -> [(photo: String, owner: String)] {
    photos.compactMap { photo in owner(of: photo).map { (photo, $0) } }
  }

  private func owner(of photo: String) -> String? {
    let words = PhotoWords(photo)
    guard !words.arePrivate else { return nil }
    let owners = Set([byDay(photo), byWords(words)].compactMap(\.self))
    return owners.count == 1 ? owners.first : nil
  }

  // MARK: Days

  /// A post is written on the day of its photos or soon after; an event's photos may be of its last
  /// day.
  private static let daysBefore = 3
  private static let daysBehind = 1

  private func byDay(_ photo: String) -> String? {
    guard knowsDays, let day = StampedDay.inName(of: photo)?.daysSinceEpoch else { return nil }
    let found = texts.filter { text in
      guard let span = text.days else { return false }
      let first = span.first.daysSinceEpoch - Self.daysBefore
      return (first...(span.last.daysSinceEpoch + Self.daysBehind)).contains(day)
    }
    return found.count == 1 ? found[0].path : nil
  }

  // MARK: Words

  private func byWords(_ words: PhotoWords) -> String? {
    guard words.saySomething else { return nil }
    let found = texts.filter { text in
      words.all.allSatisfy { Self.hasWord(beginningWith: $0, in: text.words) }
    }
    return found.count == 1 ? found[0].path : nil
  }

  private static func hasWord(beginningWith beginning: String, in words: [String]) -> Bool {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < beginning { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].hasPrefix(beginning)
  }

  private static func words(of bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return Set(text.split { !$0.isLetter }.map(String.init)).sorted()
  }
}
