/// Writes a line of phone text as the Markdown that shows what its writer typed.
///
/// Marks of messengers become those of Markdown; whatever else Markdown would take for a mark gets a
/// backslash. Nothing of the writer's is left out, and nothing gets through here that Markdown
/// itself would not let its writer say.
struct PhoneInline {
  private let bytes: ArraySlice<UInt8>
  private let pieces: [PhonePiece]

  /// - Parameter line: without the sign of a list.
  init(_ bytes: ArraySlice<UInt8>, line: Range<Int>) {
    self.bytes = bytes[line]
    pieces = PhonePieces(bytes, line: line).pieces
  }

  func write(to writer: inout MappedTextWriter) {
    var start = writeBeginning(to: &writer)
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .text:
        let range = max(piece.range.lowerBound, start)..<piece.range.upperBound
        writeText(range, of: index, to: &writer)
      case .mark: writeMark(piece, to: &writer)
      case .code: writeCode(piece.range, to: &writer)
      case .address(let scheme): writeAddress(piece.range, scheme, to: &writer)
      case .markdown: writer.write(bytes[piece.range])
      }
      start = piece.range.upperBound
    }
  }

  /// Escapes what would begin a block, and returns where the rest begins.
  private func writeBeginning(to writer: inout MappedTextWriter) -> Int {
    guard let first = bytes.first, pieces.first?.kind == .text else { return bytes.startIndex }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      writer.write(UInt8(ascii: "\\"))
      writer.write(first)
      return bytes.startIndex + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix(10).prefix { PlacedScalar.isDigit($0) }
      guard digits.endIndex < bytes.endIndex, ".)".utf8.contains(bytes[digits.endIndex]),
        pieces[0].range.contains(digits.endIndex)
      else { return bytes.startIndex }
      writer.write(digits)
      writer.write(UInt8(ascii: "\\"))
      writer.write(bytes[digits.endIndex])
      return digits.endIndex + 1
    default: return bytes.startIndex
    }
  }
}

// MARK: - Pieces

extension PhoneInline {
  /// Beside a mark that begins or ends words, Markdown wants a blank or a sign of punctuation that
  /// it knows: for any other sign stands its number, which ends with one.
  private func writeText(_ range: Range<Int>, of index: Int, to writer: inout MappedTextWriter) {
    var range = range
    if index > 0, pieces[index - 1].role == .closing,
      let first = PlacedScalar(in: bytes[range], at: range.lowerBound), first.value >= 0x80
    {
      writeReference(to: first, &writer)
      range = first.range.upperBound..<range.upperBound
    }
    guard index + 1 < pieces.count, pieces[index + 1].role == .opening,
      let last = PlacedScalar(in: bytes[range], before: range.upperBound), last.value >= 0x80
    else { return writeEscaped(range, to: &writer) }
    writeEscaped(range.lowerBound..<last.range.lowerBound, to: &writer)
    writeReference(to: last, &writer)
  }

  private func writeReference(to scalar: PlacedScalar, _ writer: inout MappedTextWriter) {
    writer.write("&#")
    writer.write(String(scalar.value))
    writer.write(";")
  }

  private func writeEscaped(_ range: Range<Int>, to writer: inout MappedTextWriter) {
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        writer.write(UInt8(ascii: "\\"))
      case UInt8(ascii: "_") where !isInWord(index): writer.write(UInt8(ascii: "\\"))
      default: break
      }
      writer.write(byte)
    }
  }

  /// Whether letters or digits stand on both sides, where `_` is no mark in Markdown either.
  private func isInWord(_ index: Int) -> Bool {
    index > bytes.startIndex && index + 1 < bytes.endIndex
      && PlacedScalar.isASCIIWordCharacter(bytes[index - 1])
      && PlacedScalar.isASCIIWordCharacter(bytes[index + 1])
  }

  private func writeMark(_ piece: PhonePiece, to writer: inout MappedTextWriter) {
    guard piece.role != .alone else { return writeEscaped(piece.range, to: &writer) }
    switch (bytes[piece.range.lowerBound], piece.range.count) {
    case (UInt8(ascii: "*"), _): writer.write("**")
    case (UInt8(ascii: "~"), _): writer.write("~~")
    case (_, 1): writer.write("_")
    default: writer.write("__")
    }
  }

  /// Between more backticks than the words themselves have in a row.
  ///
  /// At the beginning of a line three of them are no fence, as some follow on the line.
  private func writeCode(_ range: Range<Int>, to writer: inout MappedTextWriter) {
    let count = bytes[range].prefix { $0 == UInt8(ascii: "`") }.count
    let words = bytes[(range.lowerBound + count)..<(range.upperBound - count)].trimmed
    let longest = words.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
    let mark = Array(repeating: UInt8(ascii: "`"), count: longest + 1)
    writer.write(mark)
    if words.first == UInt8(ascii: "`") { writer.write(" ") }
    writer.write(words)
    if words.last == UInt8(ascii: "`") { writer.write(" ") }
    writer.write(mark)
  }

  private func writeAddress(
    _ range: Range<Int>, _ scheme: BareAddress.Scheme, to writer: inout MappedTextWriter
  ) {
    let shown = bytes[range]
    switch scheme {
    case .written: writeBetweenAngles(shown, to: &writer)
    case .missing where YouTubeVideo(address: Array(shown)) != nil:
      writeBetweenAngles("https://".utf8 + Array(shown), to: &writer)
    case .www, .missing:
      writer.write("[")
      writeEscaped(range, to: &writer)
      writer.write(scheme == .www ? "](<http://" : "](<https://")
      writer.write(shown)
      writer.write(">)")
    }
  }

  private func writeBetweenAngles(
    _ address: some Collection<UInt8>, to writer: inout MappedTextWriter
  ) {
    writer.write("<")
    writer.write(address)
    writer.write(">")
  }
}
