/// Cuts a date text into tokens, in one pass.
struct DateScanner {
  private(set) var found: [(token: DateTokens.Token, start: Int)] = []
  private var current = ""
  private var start = 0
  private var isNumber = false

  init(_ text: String) {
    var offset = 0
    for character in text {
      add(character, at: offset)
      offset += character.utf8.count
    }
    flush()
    found = Self.joiningAbbreviations(found)
  }

  private mutating func add(_ character: Character, at offset: Int) {
    let isDigit = character.isASCII && character.isNumber
    // Jum'at and ba'da, with whichever apostrophe the telephone offers.
    if !isNumber, !current.isEmpty, "'’‘`´ʼ".contains(character) { return }
    guard isDigit || character.isLetter else {
      flush()
      if !character.isWhitespace { found.append((.sign(character), offset)) }
      return
    }
    if isDigit != isNumber { flush() }
    if current.isEmpty { start = offset }
    isNumber = isDigit
    current += isDigit ? String(character) : character.lowercased()
  }

  private mutating func flush() {
    guard !current.isEmpty else { return }
    found.append((isNumber ? .number(current) : .word(current), start))
    current = ""
  }

  /// Abbreviations with signs within are one word.
  private static let abbreviations: [String: String] = ["sd": "sd", "am": "am", "pm": "pm"]

  /// `s.d.` and `s/d` are `sd`, `a.m.` is `am`.
  private static func joiningAbbreviations(
    _ found: [(token: DateTokens.Token, start: Int)]
  ) -> [(token: DateTokens.Token, start: Int)] {
    var result: [(token: DateTokens.Token, start: Int)] = []
    var index = 0
    while index < found.count {
      guard index + 2 < found.count, case .word(let first) = found[index].token,
        case .word(let second) = found[index + 2].token,
        let word = abbreviations[first + second], first.utf8.count == 1,
        found[index + 1].token == .sign(".") || found[index + 1].token == .sign("/")
      else {
        result.append(found[index])
        index += 1
        continue
      }
      result.append((.word(word), found[index].start))
      index += 3
      if index < found.count, found[index].token == .sign(".") { index += 1 }
    }
    return result
  }
}
