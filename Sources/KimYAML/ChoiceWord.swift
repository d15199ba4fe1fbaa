/// A word of a closed list as people write it: `*HOAX* ❌`, `Hoaks (berita bohong)`.
struct ChoiceWord {
  /// In small letters, without the marks of WhatsApp, the end of a sentence and the pictures around
  /// it.
  let word: String
  private let raw: String

  init(_ raw: String) {
    self.raw = CleanText(raw).text
    let bare = Self.bare(self.raw[...])
    word = bare.isEmpty ? self.raw.lowercased() : bare
  }

  /// What the word means; nil if it is none of the list.
  ///
  /// - Parameter others: further words, in small letters, that mean one of the list.
  func meaning<T: RawRepresentable>(_ others: [String: T]) -> T? where T.RawValue == String {
    Self.value(of: word, others) ?? explained(others)
  }

  /// The meaning of a word that says the same once more behind it, in brackets.
  private func explained<T: RawRepresentable>(_ others: [String: T]) -> T?
  where T.RawValue == String {
    guard raw.last == ")", let bracket = raw.firstIndex(of: "(") else { return nil }
    let inner = raw[raw.index(after: bracket)...].dropLast()
    guard let value = Self.value(of: Self.bare(raw[..<bracket]), others),
      let same = Self.value(of: Self.bare(inner), others), same.rawValue == value.rawValue
    else { return nil }
    return value
  }

  private static func value<T: RawRepresentable>(
    of word: String, _ others: [String: T]
  ) -> T? where T.RawValue == String {
    T(rawValue: word) ?? T(rawValue: word.replacing(" ", with: "-"))
      ?? others[word.replacing("-", with: " ")]
  }

  private static func bare(_ text: Substring) -> String {
    // Nearly all are one word in small letters.
    if text.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") }) { return String(text) }
    var word = text.lowercased()[...]
    var isCrossed = false
    while let first = word.first, isAround(first) || first == "#" {
      isCrossed = isCrossed || crosses.contains(first)
      word.removeFirst()
    }
    while let last = word.last, isAround(last) || ".!".contains(last) {
      isCrossed = isCrossed || crosses.contains(last)
      word.removeLast()
    }
    // `benar ❌` has two readings.
    if isCrossed, affirming.contains(String(word)) { return text.lowercased() }
    return String(word).replacing("_", with: " ")
  }

  private static let affirming: Set = [
    "benar", "benar adanya", "fakta", "selesai", "diterima", "aktif", "diproses", "diteruskan",
  ]
  private static let crosses: Set<Character> = ["❌", "❎", "✖️", "✖", "✗", "✘", "🚫", "⛔", "👎"]
  private static let questions: Set<Character> = ["❓", "❔", "⁉️", "⁉", "🤔"]

  private static func isAround(_ character: Character) -> Bool {
    " *_~\"'“”‘’".contains(character)
      || (!questions.contains(character) && isPicture(character))
  }

  private static func isPicture(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x2190 else { return false }
    return scalar.properties.isEmoji || (0x2190...0x2BFF).contains(scalar.value)
  }
}
