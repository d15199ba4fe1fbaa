import KimModel
import KimYAML

/// A number of people as people write it.
struct WrittenCount {
  let count: PeopleCount
  /// Whether it is certain what the text says.
  let isUnderstood: Bool

  /// Reads `80`, `80 orang`, `40 org`, `± 100`, `sekitar 40 warga`, `45 orang ibu dan balita`,
  /// `80 orang (30 ibu)`; as text,
  /// `40-50 orang` and whatever else has a letter. Nil for the rest, and above the limit.
  init?(_ text: String, atMost limit: Int) {
    if let number = WholeNumber(text), number.value <= limit {
      self.init(PeopleCount(number: number.value), isUnderstood: true)
      return
    }
    guard text.utf8.count <= Self.longest else {
      self.init(PeopleCount(number: nil, text: text), isUnderstood: false)
      return
    }
    var words = CountWords(text)
    let isAbout = words.skipAbout()
    if let number = words.number(), number <= limit {
      let hasUnit = words.skipUnit()
      if words.isAtEnd, !isAbout {
        self.init(PeopleCount(number: number), isUnderstood: true)
        return
      }
      if words.isAtEnd || (hasUnit && (words.isAtRemark || !words.hasNumber)) {
        let shown = hasUnit ? text : "\(text) orang"
        self.init(PeopleCount(number: number, text: shown), isUnderstood: true)
        return
      }
    }
    guard text.contains(where: \.isLetter) || CountWords.isRange(text) else { return nil }
    let isRange = CountWords.isRange(text)
    self.init(PeopleCount(number: nil, text: text), isUnderstood: isRange)
  }

  /// A longer text says more than a number.
  private static let longest = 120

  private init(_ count: PeopleCount, isUnderstood: Bool) {
    self.count = count
    self.isUnderstood = isUnderstood
  }
}

/// The words of a number of people, taken from the left.
private struct CountWords {
  private var rest: Substring

  init(_ text: String) { rest = text.lowercased()[...] }

  var isAtEnd: Bool { rest.isEmpty }
  var hasNumber: Bool { rest.contains(where: \.isNumber) }
  /// Whether a remark in brackets, or after a comma, follows.
  var isAtRemark: Bool { rest.first.map { "(,;".contains($0) } ?? false }

  /// Passes what says that a number is no exact one, and still one number.
  mutating func skipAbout() -> Bool {
    for word in Self.about where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
      return true
    }
    for word in Self.exact where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
    return false
  }

  private static let about = [
    "±", "+/-", "+-", "~", "≈", "kurang lebih ", "lebih kurang ", "sekitar ", "kira-kira ",
    "kira kira ", "k.l. ", "kl. ", "ada sekitar ",
  ]
  private static let exact = ["sebanyak ", "berjumlah ", "jumlah ", "total ", "ada ", ": "]

  mutating func number() -> Int? {
    var digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    while digits.last == "." { digits = digits.dropLast() }
    guard let number = WholeNumber(String(digits)) else { return nil }
    rest = rest.dropFirst(digits.count).drop { $0 == " " || $0 == "." }
    return number.value
  }

  /// Passes words for people.
  mutating func skipUnit() -> Bool {
    var hasUnit = false
    while true {
      let word = rest.prefix { $0.isLetter }
      guard Self.units.contains(String(word)) else { return hasUnit }
      hasUnit = true
      rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "." }
    }
  }

  private static let units: Set<String> = [
    "orang", "org", "orng", "jiwa", "peserta", "warga", "anggota", "hadirin", "pengurus", "aktif",
    "relawan", "people", "participants", "pax",
  ]

  /// `40-50 orang`, `40 s.d. 50`: two numbers and what parts them.
  static func isRange(_ text: String) -> Bool {
    var words = CountWords(text)
    _ = words.skipAbout()
    guard let first = words.number() else { return false }
    let sign = words.rest.prefix { !($0.isASCII && $0.isNumber) }
    guard separators.contains(sign.filter { $0 != " " && $0 != "." }) else { return false }
    words.rest = words.rest.dropFirst(sign.count)
    guard let second = words.number() else { return false }
    _ = words.skipUnit()
    return words.isAtEnd && first < second
  }

  private static let separators: Set<String> = [
    "-", "–", "—", "sd", "s/d", "sampai", "hingga", "sampaidengan", "atau",
  ]
}
