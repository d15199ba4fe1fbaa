/// Hours that people write (`Setiap hari, 07.00–17.30 WIB`) as schema.org has them
/// (`Mo-Su 07:00-17:30`).
struct OpeningHours: Equatable {
  let schema: String

  /// Nil for what is anything else: machines would read it as a promise.
  init?(_ text: String) {
    var words = Self.words(of: text)
    guard let span = Self.takeSpan(from: &words), let days = Self.days(words) else { return nil }
    schema = "\(days) \(span)"
  }

  /// Lower-case words and times, with `-` wherever something reaches to something.
  private static func words(of text: String) -> [String] {
    var spaced = ""
    for character in text.lowercased() {
      switch character {
      case "-", "–", "—": spaced += " - "
      case ",", ";", "(", ")", "/": spaced += " "
      default: spaced.append(character)
      }
    }
    return spaced.split(whereSeparator: \.isWhitespace).map(String.init)
      .map { ["s.d.", "s/d", "sampai", "hingga", "sd"].contains($0) ? "-" : $0 }
      .filter { !silent.contains($0) }
  }

  private static let silent: Set = ["pukul", "jam", "buka", "wib", "hari", "setiap"]

  /// Takes the one span of times away.
  private static func takeSpan(from words: inout [String]) -> String? {
    let places = words.indices.filter { clock(words[$0]) != nil }
    guard places.count == 2, places[1] == places[0] + 2, words[places[0] + 1] == "-",
      let first = clock(words[places[0]]), let last = clock(words[places[1]]), first < last
    else { return nil }
    words.removeSubrange(places[0]...places[1])
    return "\(first)-\(last)"
  }

  /// `07:30` of `07.30` and `7:30`.
  private static func clock(_ word: String) -> String? {
    let parts = word.split(whereSeparator: { $0 == "." || $0 == ":" })
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  private static let dayNames = [
    "senin": "Mo", "selasa": "Tu", "rabu": "We", "kamis": "Th", "jumat": "Fr", "jum'at": "Fr",
    "sabtu": "Sa", "minggu": "Su", "ahad": "Su",
  ]

  /// Every day where none is named.
  private static func days(_ words: [String]) -> String? {
    if words.isEmpty { return "Mo-Su" }
    let names = words.map { dayNames[$0] ?? ($0 == "-" ? "-" : "") }
    switch (names.count, names.contains("")) {
    case (1, false) where names != ["-"]: return names[0]
    case (3, false) where names[1] == "-" && names[0] != "-" && names[2] != "-":
      return names.joined()
    default: return nil
    }
  }
}
