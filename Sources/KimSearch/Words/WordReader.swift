/// Cuts texts into words as the search knows them: runs of Latin letters and digits, in lower case
/// and without accents. The script that searches cuts questions the same way.
struct WordReader {
  /// The word that was found last; longer ones than `longest` are cut.
  private(set) var word: [UInt8] = []
  /// Of the word's letters (FNV-1a).
  private(set) var hash = WordReader.basis
  private var index = 0
  private let isMarkup: Bool
  private let letters = WordReader.letters
  private let accented = WordReader.accented

  /// What nobody types is not kept whole.
  static let longest = 32

  /// - Parameter isMarkup: whether the texts are HTML, whose tags are no words.
  init(isMarkup: Bool = false) {
    self.isMarkup = isMarkup
    word.reserveCapacity(Self.longest)
  }

  /// The words of a short text.
  static func words(of text: String) -> [[UInt8]] {
    var reader = WordReader()
    var words: [[UInt8]] = []
    let bytes = Array(text.utf8)
    while reader.next(in: bytes.span) { words.append(reader.word) }
    return words
  }

  /// Finds the next word; false, and ready for another text, when there is none.
  mutating func next(in bytes: Span<UInt8>) -> Bool {
    word.removeAll(keepingCapacity: true)
    hash = Self.basis
    while index < bytes.count {
      let byte = bytes[index]
      let letter = letters[Int(byte)]
      index += 1
      if letter != 0 {
        append(letter)
      } else if byte >= 0xC3, byte <= 0xCD, index < bytes.count {
        if !readAccented(byte, bytes[index]), !word.isEmpty { return true }
      } else {
        if isMarkup { skipMarkup(byte, in: bytes) }
        if !word.isEmpty { return true }
      }
    }
    if !word.isEmpty { return true }
    index = 0
    return false
  }

  private mutating func append(_ letter: UInt8) {
    guard word.count < Self.longest else { return }
    word.append(letter)
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// Whether two bytes are a letter with an accent, or an accent by itself.
  private mutating func readAccented(_ lead: UInt8, _ next: UInt8) -> Bool {
    guard next & 0xC0 == 0x80 else { return false }
    let scalar = Int(lead & 0x1F) << 6 | Int(next & 0x3F)
    index += 1
    if (0x300..<0x370).contains(scalar) { return true }
    guard (0xC0..<0x180).contains(scalar) else { return false }
    let letter = accented[scalar - 0xC0]
    guard letter != UInt8(ascii: ".") else { return false }
    append(letter)
    return true
  }

  private mutating func skipMarkup(_ byte: UInt8, in bytes: Span<UInt8>) {
    let end: UInt8
    switch byte {
    case UInt8(ascii: "<"): end = UInt8(ascii: ">")
    case UInt8(ascii: "&"): end = UInt8(ascii: ";")
    default: return
    }
    while index < bytes.count, bytes[index] != end { index += 1 }
    index += 1
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// By byte: the letter or digit that it stands for, else 0.
  private static let letters: [UInt8] = (0..<256).map { byte in
    let byte = UInt8(byte)
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    default: return 0
    }
  }

  /// The letters U+00C0 to U+017F without their accents, by Unicode's canonical decomposition; a dot
  /// where that has none.
  private static let accented = Array(
    ("aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeee"
      + "gggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuww"
      + "yyyzzzzzz.").utf8)
}
