import KimModel

/// Cuts a date text into tokens, in one pass.
struct DateScanner {
  private(set) var found: [(token: DateTokens.Token, start: Int)] = []
  private var current = ""
  private var start = 0
  private var isNumber = false

  init(_ text: String) {
    found.reserveCapacity(16)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      scan(text.utf8)
    } else {
      var offset = 0
      for character in text {
        add(character, at: offset)
        offset += character.utf8.count
      }
      flush()
    }
    joinAbbreviations()
  }

  /// The same as of characters, for plain ASCII, as nearly all dates are.
  private mutating func scan(_ text: String.UTF8View) {
    for (offset, byte) in text.enumerated() {
      if !isNumber, !current.isEmpty, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        continue
      }
      let isDigit = byte.isASCIIDigit
      guard isDigit || byte.isASCIILetter else {
        flush()
        let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isBlank { found.append((.sign(Character(Unicode.Scalar(byte))), offset)) }
        continue
      }
      if isDigit != isNumber { flush() }
      if current.isEmpty { start = offset }
      isNumber = isDigit
      current.unicodeScalars.append(Unicode.Scalar(isDigit ? byte : byte | 0x20))
    }
    flush()
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
  private mutating func joinAbbreviations() {
    var index = 0
    while index + 2 < found.count {
      defer { index += 1 }
      guard case .word(let first) = found[index].token, first.utf8.count == 1,
        found[index + 1].token == .sign(".") || found[index + 1].token == .sign("/"),
        case .word(let second) = found[index + 2].token,
        let word = Self.abbreviations[first + second]
      else { continue }
      found[index].token = .word(word)
      let hasDot = index + 3 < found.count && found[index + 3].token == .sign(".")
      found.removeSubrange((index + 1)..<(index + (hasDot ? 4 : 3)))
    }
  }
}
