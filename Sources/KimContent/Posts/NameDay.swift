import KimModel

/// A day within a file's name as people type it, with its year: `Rapat Musdes 5-11-2026`, `cuaca
/// 22.11.26`, `panen 17 mei 2026`.
enum NameDay {
  /// Years of two digits are those of a computer's life.
  private static let shortYears = 10...60

  /// Nil where there is none, or more than one.
  static func day(in stem: String) -> Day? {
    let words = stem.split { !$0.isLetter && !$0.isNumber }
    let days = Set(words.indices.compactMap { day(in: words[$0...]) })
    return days.count == 1 ? days.first : nil
  }

  /// Of three words.
  private static func day(in words: ArraySlice<Substring>) -> Day? {
    let words = Array(words.prefix(3))
    guard words.count == 3, (1...2).contains(words[0].utf8.count), let day = Int(words[0]),
      let month = month(words[1]), let year = year(words[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func month(_ word: Substring) -> Int? {
    if (1...2).contains(word.utf8.count), let number = Int(word) { return number }
    return DateWords.month(word.lowercased())
  }

  private static func year(_ word: Substring) -> Int? {
    guard let number = Int(word), word.first != "+" else { return nil }
    if word.utf8.count == 4, word.hasPrefix("20") { return number }
    return word.utf8.count == 2 && shortYears.contains(number) ? 2000 + number : nil
  }
}
