/// Cuts texts into words as the search knows them: runs of Latin letters and digits, in lower case
/// and without accents. The script that searches cuts questions the same way.
struct WordReader {
  /// The word that was found last; longer ones than `PackedWord.longest` are cut.
  private(set) var word = PackedWord()
  private var index = 0
  private let isMarkup: Bool
  private let letters = WordReader.letters

  /// - Parameter isMarkup: whether the texts are HTML, whose tags are no words.
  init(isMarkup: Bool = false) { self.isMarkup = isMarkup }

  /// The words of a short text.
  static func words(of text: String) -> [[UInt8]] {
    var reader = WordReader()
    var words: [[UInt8]] = []
    let bytes = Array(text.utf8)
    while reader.next(in: bytes.span) { words.append(reader.word.letters) }
    return words
  }

  /// Finds the next word; false, and ready for another text, when there is none.
  mutating func next(in bytes: Span<UInt8>) -> Bool {
    var writer = PackedWordWriter()
    while index < bytes.count {
      readLetters(of: bytes, &writer)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      if byte >= 0xC3, byte <= 0xCD, index < bytes.count {
        if !readAccented(byte, bytes[index], &writer), writer.count > 0 { break }
      } else {
        if isMarkup { skipMarkup(byte, in: bytes) }
        if writer.count > 0 { break }
      }
    }
    word = writer.word
    if writer.count == 0 { index = 0 }
    return writer.count > 0
  }

  /// Reads plain letters up to whatever else comes.
  @inline(__always)
  private mutating func readLetters(of bytes: Span<UInt8>, _ writer: inout PackedWordWriter) {
    var next = index
    while next < bytes.count {
      let letter = letters[Int(bytes[next])]
      guard letter != 0 else { break }
      writer.append(letter)
      next += 1
    }
    index = next
  }

  /// Whether two bytes are a letter with an accent, or an accent by itself.
  private mutating func readAccented(
    _ lead: UInt8, _ next: UInt8, _ writer: inout PackedWordWriter
  ) -> Bool {
    guard next & 0xC0 == 0x80 else { return false }
    let scalar = Int(lead & 0x1F) << 6 | Int(next & 0x3F)
    index += 1
    if (0x300..<0x370).contains(scalar) { return true }
    guard (0xC0..<0x180).contains(scalar) else { return false }
    let letter = Self.accented[scalar - 0xC0]
    guard letter != UInt8(ascii: ".") else { return false }
    writer.append(letter)
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
