/// A date text cut into numbers, words and signs.
struct DateTokens {
  enum Token: Hashable {
    /// The digits as written, so that `06` keeps its length.
    case number(String)
    /// In lower case.
    case word(String)
    case sign(Character)
  }

  let tokens: [Token]
  private var index = 0

  init(_ text: String) {
    var tokens: [Token] = []
    var current = ""
    var isNumber = false
    func flush() {
      guard !current.isEmpty else { return }
      tokens.append(isNumber ? .number(current) : .word(current))
      current = ""
    }
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      // Jum'at, with whichever apostrophe the telephone offers.
      if !isNumber, !current.isEmpty, "'’‘`´ʼ".contains(character) { continue }
      if isDigit || character.isLetter {
        if isDigit != isNumber { flush() }
        isNumber = isDigit
        current.append(character)
      } else {
        flush()
        if !character.isWhitespace { tokens.append(.sign(character)) }
      }
    }
    flush()
    self.tokens = Self.joiningAbbreviations(tokens)
  }

  /// `s.d.` and `s/d` are one word.
  private static func joiningAbbreviations(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      if index + 2 < tokens.count, tokens[index] == .word("s"), tokens[index + 2] == .word("d"),
        tokens[index + 1] == .sign(".") || tokens[index + 1] == .sign("/")
      {
        result.append(.word("sd"))
        index += 3
        if index < tokens.count, tokens[index] == .sign(".") { index += 1 }
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  var isAtEnd: Bool { index == tokens.count }
  var next: Token? { index < tokens.count ? tokens[index] : nil }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let text)? = next, digits.contains(text.count) else { return nil }
    index += 1
    return Int(text)
  }

  mutating func word<T>(_ meaning: (String) -> T?) -> T? {
    guard case .word(let text)? = next, let value = meaning(text) else { return nil }
    index += 1
    return value
  }

  mutating func sign(_ signs: String) -> Character? {
    guard case .sign(let sign)? = next, signs.contains(sign) else { return nil }
    index += 1
    return sign
  }

  mutating func skip(_ signs: String) {
    while sign(signs) != nil {}
  }

  mutating func skipIntroduction() {
    let words = DateWords.introductions
    while case .word(let word)? = next, words.contains(word) { index += 1 }
    skip(".")
  }

  /// Takes a "to" between two days or times.
  mutating func until() -> Bool {
    sign("-–—‐‑−&") != nil
      || word { (word: String) -> String? in DateWords.until.contains(word) ? word : nil } != nil
  }

  /// Tries a reading; if it fails, nothing was taken.
  mutating func attempt<T>(_ read: (inout DateTokens) -> T?) -> T? {
    var copy = self
    guard let value = read(&copy) else { return nil }
    self = copy
    return value
  }
}
