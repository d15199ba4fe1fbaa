/// A piece of a line of phone text: words, a mark, or what stays as it is.
struct PhonePiece {
  enum Kind: Equatable {
    case text
    /// `*`, `_`, `__`, `~` or `~~`.
    case mark
    /// What stands between backticks, of which there are one or three.
    case code
    case address(BareAddress.Scheme)
    /// A tag of HTML, a comment, an image or an address between angle brackets, as Markdown has
    /// them.
    case markdown
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether a mark begins or ends words that its partner ends or begins.
  var role: Role = .alone

  enum Role { case alone, opening, closing }
}

/// Cuts a line into pieces and finds the marks that belong together.
struct PhonePieces {
  private(set) var pieces: [PhonePiece] = []
  private let bytes: ArraySlice<UInt8>
  private var textStart: Int
  private var index: Int
  /// Places in `pieces` of the marks that are open, by mark.
  private var open: [Mark: Int] = [:]
  /// Up to here no word begins an address.
  private var wordEnd: Int
  /// Up to here words may begin one.
  private var addressEnd: Int
  /// Up to here nothing between angle brackets and no image has an end.
  private var markdownStart: Int
  /// The numbers of backticks that nothing closes on the rest of the line.
  private var unclosed: Set<Int> = []

  private enum Mark: Hashable { case star, underscore, underscores, tilde, tildes }

  /// - Parameter line: without the sign of a list.
  init(_ bytes: ArraySlice<UInt8>, line: Range<Int>) {
    self.bytes = bytes[line]
    textStart = line.lowerBound
    index = line.lowerBound
    wordEnd = line.lowerBound
    addressEnd = line.lowerBound
    markdownStart = line.lowerBound
    while index < line.upperBound { step() }
    endText()
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeMark(byte)
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "<"): takeMarkdown(InlineMarkdown.angleEnding)
    case UInt8(ascii: "!") where bytes[index...].starts(with: "![".utf8):
      takeMarkdown(InlineMarkdown.imageEnding)
    default:
      guard index >= wordEnd, PlacedScalar.isASCIIWordCharacter(byte) else {
        index += 1
        return
      }
      takeWord()
    }
  }

  private mutating func endText() {
    if textStart < index { pieces.append(PhonePiece(kind: .text, range: textStart..<index)) }
    textStart = index
  }

  private mutating func take(_ end: Int, as kind: PhonePiece.Kind) {
    endText()
    pieces.append(PhonePiece(kind: kind, range: index..<end))
    (index, textStart) = (end, end)
  }
}

// MARK: - Kinds of pieces

extension PhonePieces {
  private mutating func takeMark(_ byte: UInt8) {
    let run = bytes[index...].prefix { $0 == byte }
    guard let mark = Self.mark(byte, run.count) else {
      index = run.endIndex
      return
    }
    let boundary = MarkBoundary(in: bytes, mark: index..<run.endIndex)
    endText()
    var piece = PhonePiece(kind: .mark, range: index..<run.endIndex)
    if let opening = open[mark], boundary.canClose, opening < pieces.count - 1 {
      pieces[opening].role = .opening
      piece.role = .closing
      open = open.filter { $0.value < opening }
    } else if boundary.canOpen {
      open[mark] = pieces.count
    }
    pieces.append(piece)
    (index, textStart) = (run.endIndex, run.endIndex)
  }

  private static func mark(_ byte: UInt8, _ length: Int) -> Mark? {
    switch (byte, length) {
    case (UInt8(ascii: "*"), 1): .star
    case (UInt8(ascii: "_"), 1): .underscore
    case (UInt8(ascii: "_"), 2): .underscores
    case (UInt8(ascii: "~"), 1): .tilde
    case (UInt8(ascii: "~"), 2): .tildes
    default: nil
    }
  }

  /// One backtick or three around words; others are no mark of any messenger.
  private mutating func takeCode() {
    let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }
    guard run.count == 1 || run.count == 3, !unclosed.contains(run.count) else {
      index = run.endIndex
      return
    }
    guard let end = closing(run) else {
      unclosed.insert(run.count)
      index = run.endIndex
      return
    }
    take(end, as: .code)
  }

  private func closing(_ run: ArraySlice<UInt8>) -> Int? {
    var start = run.endIndex
    while let found = bytes[start...].firstIndex(of: UInt8(ascii: "`")) {
      let end = bytes[found...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.endIndex
      if end - found == run.count {
        return bytes[run.endIndex..<found].trimmed.isEmpty ? nil : end
      }
      start = end
    }
    return nil
  }

  /// What Markdown has inside a line and messengers have not.
  private mutating func takeMarkdown(
    _ ending: (ArraySlice<UInt8>, Int) -> InlineMarkdown.Ending
  ) {
    guard index >= markdownStart else {
      index += 1
      return
    }
    switch ending(bytes, index) {
    case .at(let end): take(end, as: .markdown)
    case .none: index += 1
    case .nowhere:
      // Another search would only read the same again.
      markdownStart = min(index + InlineMarkdown.longest, bytes.endIndex)
      index += 1
    }
  }

  private mutating func takeWord() {
    if index >= addressEnd {
      let end = bytes[index...].firstIndex { $0 <= 0x20 } ?? bytes.endIndex
      guard bytes[index..<end].contains(where: { ".:".utf8.contains($0) }) else {
        wordEnd = end
        index += 1
        return
      }
      addressEnd = end
    }
    guard var address = BareAddress(in: bytes, from: index) else {
      // The word may hold one further on.
      index += 1
      while index < addressEnd, PlacedScalar.isASCIIWordCharacter(bytes[index]) { index += 1 }
      return
    }
    while open[.underscore] != nil || open[.underscores] != nil,
      bytes[address.range.upperBound - 1] == UInt8(ascii: "_")
    {
      address = address.droppingLast()
    }
    take(address.range.upperBound, as: .address(address.scheme))
  }
}
