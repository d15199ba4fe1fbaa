/// A date text cut into numbers, words and signs.
struct DateTokens {
  enum Token: Hashable {
    /// The digits as written, so that `06` keeps its length.
    case number(String)
    /// In lower case.
    case word(String)
    case sign(Character)
  }

  /// In bytes: nobody writes a date or a time that is longer.
  static let longest = 200

  let tokens: [Token]
  /// Where each token begins, in bytes.
  private let starts: [Int]
  private let text: String
  private(set) var index = 0

  /// Of a text that is too long there are no tokens.
  init(_ text: String) {
    self.text = text
    let found = text.utf8.count <= Self.longest ? DateScanner(text).found : []
    tokens = found.map(\.token)
    starts = found.map(\.start)
  }

  var isAtEnd: Bool { index == tokens.count }
  var next: Token? { index < tokens.count ? tokens[index] : nil }

  /// The token that follows the next one, or one that is farther.
  func token(after offset: Int) -> Token? {
    index + offset < tokens.count ? tokens[index + offset] : nil
  }

  /// What is left, as it was written.
  var rest: String {
    guard !isAtEnd else { return "" }
    return String(decoding: text.utf8.dropFirst(starts[index]), as: UTF8.self)
  }

  /// What was taken since an earlier state.
  func taken(since earlier: DateTokens) -> String {
    guard !earlier.isAtEnd else { return "" }
    let start = starts[earlier.index]
    let end = isAtEnd ? text.utf8.count : starts[index]
    return String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
  }

  // MARK: Taking

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let text)? = next, digits.contains(text.utf8.count) else { return nil }
    index += 1
    return Int(text)
  }

  mutating func word<T>(_ meaning: (String) -> T?) -> T? {
    guard case .word(let text)? = next, let value = meaning(text) else { return nil }
    index += 1
    return value
  }

  mutating func word(in words: Set<String>) -> String? {
    word { words.contains($0) ? $0 : nil }
  }

  mutating func skip(words: Set<String>) {
    while word(in: words) != nil {}
  }

  mutating func sign(_ signs: String) -> Character? {
    guard case .sign(let sign)? = next, signs.contains(sign) else { return nil }
    index += 1
    return sign
  }

  mutating func skip(_ signs: String) {
    while sign(signs) != nil {}
  }

  mutating func skipToken() { index += isAtEnd ? 0 : 1 }

  /// Takes a "to" between two days or times.
  mutating func until() -> Bool {
    if sign(Self.dashes) != nil { return true }
    guard word(in: DateWords.until) != nil else { return false }
    skip(words: DateWords.withWords)
    return true
  }

  /// What telephones put around a text.
  static let marks = "\"“”„«»'‘’*_~"
  static let dashes = "-–—‐‑−"

  /// Tries a reading; if it fails, nothing was taken.
  mutating func attempt<T>(_ read: (inout DateTokens) -> T?) -> T? {
    var copy = self
    guard let value = read(&copy) else { return nil }
    self = copy
    return value
  }
}
