/// The pieces that a card's text is drawn in.
enum LetterPieces {
  /// Characters that nearly all texts are made of: drawn once, and kept.
  static let common: [String] =
    (0x20...0x7E).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
    + "éèêëáàâäãåçñóòôöõúùûüíìîïÉÈÇ·–—‘’“”…«»°²³½×•→′".map(String.init)

  static let digits = "0123456789".map(String.init)

  /// The characters of a word; of a word in a script whose letters hang together, parts as a whole.
  static func pieces(of word: some StringProtocol) -> [String] {
    if word.allSatisfy(isSimple) { return word.map(String.init) }
    var pieces: [String] = []
    var rest = word[...]
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(longest)))
      rest = rest.dropFirst(longest)
    }
    return pieces
  }

  /// In characters, so that each has room on a sheet.
  private static let longest = 20

  /// Whether a character looks the same whatever stands beside it.
  private static func isSimple(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1EFF, 0x2010...0x2027,
      0x2030...0x205E, 0x20A0...0x20BF, 0x2100...0x21FF:
      return true
    default: return false
    }
  }

  /// Whether a word is read from right to left.
  static func isRightToLeft(_ word: some StringProtocol) -> Bool {
    word.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
      default: false
      }
    }
  }
}
