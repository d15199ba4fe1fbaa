/// The sign that begins a line of a list, as people type it on phones and paste it from Word.
struct ListSign: Equatable {
  enum Kind: Equatable {
    /// A sign that Markdown's own mark takes the place of, or a picture that stays in the text.
    case bullet
    /// A hyphen right before a word, or a letter or sign that word processors make of a bullet: a
    /// list only if the next line has one too.
    case doubtful
    /// `1.`, `1)`, `1).`
    case number(Int)
    /// `a.` or `a)`, counted from 1.
    case letter(Int, isCapital: Bool)
  }

  let kind: Kind
  /// Where the item's text begins.
  let textStart: Int
  /// Whether CommonMark takes it for a list as well.
  let isMarkdown: Bool

  /// - Parameter line: without the blanks around it.
  init?(in bytes: ArraySlice<UInt8>, line: Range<Int>) {
    let line = bytes[line]
    guard let first = PlacedScalar(in: line, at: line.startIndex) else { return nil }
    let sign =
      switch first.value {
      case 0x30...0x39: Self.number(line)
      case 0x41...0x5A, 0x61...0x7A: Self.letter(line)
      case 0x2A, 0x2B, 0x2D: Self.mark(line)
      default: Self.picture(line, first)
      }
    guard let sign, sign.textStart < line.endIndex else { return nil }
    self = sign
  }

  private init(_ kind: Kind, textStart: Int, isMarkdown: Bool = false) {
    self.kind = kind
    self.textStart = textStart
    self.isMarkdown = isMarkdown
  }

  /// Whether what begins a line with one of these is certainly no sentence.
  static func isGlyph(_ scalar: PlacedScalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0...0x25A3, 0x25AA, 0x25AB, 0x25B8, 0x25B9, 0x25BA,
      0x25C6...0x25C8, 0x25CB, 0x25CF, 0x25D8, 0x25E6, 0x25FB, 0x25FC, 0x2756, 0x27A2...0x27A4,
      0x2B1D, 0x2B25, 0x2981, 0x2013:
      true
    // Bullets of the fonts Symbol and Wingdings, as Word writes them.
    case 0xF020...0xF0FF: true
    default: false
    }
  }

  static func isPicture(at line: ArraySlice<UInt8>) -> Bool {
    PlacedScalar(in: line, at: line.startIndex).map(isPicture) ?? false
  }

  /// A picture that people put before each item; it says something, so it stays.
  static func isPicture(_ scalar: PlacedScalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2605, 0x2606, 0x2610...0x2612, 0x2705, 0x2713...0x2718, 0x2726, 0x2727,
      0x2794, 0x2798...0x27A1, 0x27A5...0x27BE, 0x274C, 0x274E, 0x25B6, 0x25FD, 0x25FE, 0x26AA,
      0x26AB, 0x2B1B, 0x2B1C, 0x2B05, 0x2B50, 0x1F446...0x1F449, 0x1F518, 0x1F532...0x1F539,
      0x1F7E0...0x1F7EB:
      true
    default: false
    }
  }
}

// MARK: - Reading

extension ListSign {
  private static func blanks(in line: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while let scalar = PlacedScalar(in: line, at: index), scalar.isBlank || scalar.isInvisible {
      index = scalar.range.upperBound
    }
    return index
  }

  private static func mark(_ line: ArraySlice<UInt8>) -> ListSign? {
    let start = line.startIndex + 1
    let text = blanks(in: line, from: start)
    if text > start {
      return ListSign(
        .bullet, textStart: text, isMarkdown: line[start] == 0x20 || line[start] == 0x09)
    }
    guard line.first == UInt8(ascii: "-"), let next = PlacedScalar(in: line, at: start),
      next.isWordCharacter, !PlacedScalar.isDigit(line[start])
    else { return nil }
    return ListSign(.doubtful, textStart: start)
  }

  private static func picture(_ line: ArraySlice<UInt8>, _ first: PlacedScalar) -> ListSign? {
    if isPicture(first) { return ListSign(.bullet, textStart: line.startIndex) }
    let text = blanks(in: line, from: end(of: first, in: line))
    if isLetterOfWingdings(first), text > first.range.upperBound {
      return ListSign(.doubtful, textStart: text)
    }
    guard isGlyph(first) else { return nil }
    if first.value == 0x2013, text == first.range.upperBound {
      guard PlacedScalar(in: line, at: text)?.isWordCharacter == true,
        !PlacedScalar.isDigit(line[text])
      else { return nil }
    }
    return ListSign(.bullet, textStart: text)
  }

  /// Behind a sign and what makes a picture of it: `▪️` is two characters.
  private static func end(of sign: PlacedScalar, in line: ArraySlice<UInt8>) -> Int {
    let next = PlacedScalar(in: line, at: sign.range.upperBound)
    guard let next, (0xFE0E...0xFE0F).contains(next.value) else { return sign.range.upperBound }
    return next.range.upperBound
  }

  /// `§`, `»`, `Ø` and `ü`, which are bullets in another font.
  private static func isLetterOfWingdings(_ scalar: PlacedScalar) -> Bool {
    [0xA7, 0xBB, 0xD8, 0xFC].contains(scalar.value)
  }

  private static func number(_ line: ArraySlice<UInt8>) -> ListSign? {
    let digits = line.prefix(10).prefix { PlacedScalar.isDigit($0) }
    if let key = keycap(line) { return key }
    guard (1...9).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
      let (text, isMarkdown) = text(after: digits.endIndex, in: line)
    else { return nil }
    return ListSign(.number(number), textStart: text, isMarkdown: isMarkdown)
  }

  /// A digit in a box, which is a picture.
  private static func keycap(_ line: ArraySlice<UInt8>) -> ListSign? {
    let rest = line.dropFirst()
    let isKeycap =
      rest.starts(with: "\u{FE0F}\u{20E3}".utf8) || rest.starts(with: "\u{20E3}".utf8)
    return isKeycap ? ListSign(.bullet, textStart: line.startIndex) : nil
  }

  private static func letter(_ line: ArraySlice<UInt8>) -> ListSign? {
    if "onqv".utf8.contains(line.first ?? 0), let sign = bulletLetter(line) { return sign }
    guard let first = line.first, let (text, _) = text(after: line.startIndex + 1, in: line) else {
      return nil
    }
    let isCapital = first & 0x20 == 0
    let place = Int(first | 0x20) - Int(UInt8(ascii: "a")) + 1
    return ListSign(.letter(place, isCapital: isCapital), textStart: text)
  }

  /// Bullets that Word writes in letters of the font Wingdings, or of a typewriter.
  private static func bulletLetter(_ line: ArraySlice<UInt8>) -> ListSign? {
    let start = line.startIndex + 1
    guard start < line.endIndex else { return nil }
    let isTab = line[start] == 0x09
    guard isTab || (line.first == UInt8(ascii: "o") && line[start] == 0x20) else { return nil }
    return ListSign(isTab ? .bullet : .doubtful, textStart: blanks(in: line, from: start))
  }

  /// The text after `.`, `)`, `).` or `.)`, with blanks or a letter right behind.
  private static func text(
    after end: Int, in line: ArraySlice<UInt8>
  ) -> (start: Int, isMarkdown: Bool)? {
    let signs = line[end...].prefix(2).prefix { ".)".utf8.contains($0) }
    guard let first = signs.first, signs.count == 1 || signs.last != first else { return nil }
    let text = blanks(in: line, from: signs.endIndex)
    guard text < line.endIndex else { return nil }
    if text > signs.endIndex { return (text, signs.count == 1) }
    // Two letters at least: `1.a` is a number of a paragraph in a law.
    let word = line[text...].prefix(2)
    let isWord =
      word.allSatisfy { PlacedScalar.isASCIILetter($0) } && word.count == 2
      || "*_\"".utf8.contains(line[text])
    return isWord ? (text, false) : nil
  }
}
