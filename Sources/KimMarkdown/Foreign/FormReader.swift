/// Reads a body from end to end and writes it with its foreign forms made Markdown.
///
/// What is code in Markdown stays as it is. Each byte is passed once; what a search did not find it
/// does not look for again.
struct FormReader<Resolver: LinkResolver> {
  let bytes: ArraySlice<UInt8>
  let resolver: Resolver
  var writer: MappedTextWriter
  var search: ShortcodeSearch
  var findings: [FormFinding] = []
  var headingIDs: [Int: String] = [:]
  /// Whether anything was written otherwise than it stands in the body.
  var isChanged = false
  /// The place in the body, and its line from 1.
  var index: Int
  var line = 1
  var blocks = CodeBlocks()
  /// For each bracket that is open in the paragraph, whether it begins an image.
  var brackets: [Bool] = []
  var isHeading = false
  /// Whether a picture or video of its own stands on the last line, so that text needs a blank line.
  var needsBlankLine = false
  /// Names of shortcodes that were told of, so that their end tags need not be.
  var opened: Set<String> = []
  /// Numbers of backticks that nothing closes up to the place that is noted.
  var unclosed: [Int: Int] = [:]

  private var mostFindings: Int { 1_000 }

  init(_ bytes: ArraySlice<UInt8>, resolver: Resolver) {
    self.bytes = bytes
    self.resolver = resolver
    index = bytes.startIndex
    search = ShortcodeSearch(bytes)
    writer = MappedTextWriter(capacity: bytes.count + 64)
  }

  var text: MappedText { isChanged ? writer.text(last: line) : MappedText(bytes) }

  /// Returns false if nothing is to be told, and the body can stay as it is.
  mutating func read() -> Bool {
    beginLine()
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D:
        endLine()
        beginLine()
      case UInt8(ascii: "\\"): copy(min(2, bytes.endIndex - index))
      case UInt8(ascii: "`"): copyCode()
      case UInt8(ascii: "["): takeBracket()
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "{"): takeBrace()
      default: copy(1)
      }
    }
    return isChanged || !findings.isEmpty
  }

  mutating func tell(_ kind: FormFinding.Kind, _ written: Range<Int>) {
    guard findings.count < mostFindings else { return }
    let first = bytes[written].prefix { $0 != 0x0A && $0 != 0x0D }
    findings.append(FormFinding(kind: kind, line: line, written: Array(first.prefix(200))))
  }

  /// Takes bytes of one line as they are; the second of a pair may be a line's end, which stays.
  mutating func copy(_ count: Int) {
    for byte in bytes[index..<(index + count)] {
      if byte == 0x0A || byte == 0x0D { break }
      writer.write(byte)
      index += 1
    }
  }
}

// MARK: - Lines

extension FormReader {
  mutating func endLine() {
    writer.endLine(from: line)
    index = TextLines.next(after: index, in: bytes)
    line += 1
  }

  /// Goes over what counts by lines: code, blank lines, photos that are named alone on a line.
  private mutating func beginLine() {
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      let text = bytes[index..<end].trimmed
      let isCode = blocks.takesAsCode(bytes[index..<end], text: text)
      if text.isEmpty {
        brackets.removeAll(keepingCapacity: true)
        needsBlankLine = false
      } else if isCode || !showPhotos(named: text, onLine: index..<end) {
        if needsBlankLine { separate() }
        isHeading = text.first == UInt8(ascii: "#")
        if !isCode { return }
      }
      if index < end { writer.write(bytes[index..<end]) }
      index = end
      guard end < bytes.endIndex else { return }
      endLine()
    }
  }

  private mutating func separate() {
    writer.endLine(from: line)
    needsBlankLine = false
    isChanged = true
  }

  /// Shows the photos that a line names and that are there.
  private mutating func showPhotos(named text: ArraySlice<UInt8>, onLine line: Range<Int>) -> Bool {
    guard let written = PhotoName.names(onLine: text) else {
      return showCaptionedPhoto(text, onLine: line)
    }
    let names = written.flatMap { isPhoto($0) ? [$0] : PhotoName.otherNames(in: $0) ?? [$0] }
    guard names.allSatisfy({ isPhoto($0) }) else {
      if showCaptionedPhoto(text, onLine: line) { return true }
      for name in names where PhotoName.isCertain(name) && !isPhoto(name) {
        tell(.missingPhoto(suggestion: suggestion(for: name)), name.indices)
      }
      return false
    }
    index = line.upperBound
    if names.count == 1, let caption = takeCaption(below: line) {
      writeBlock(WrittenImage(address: Array(names[0]), caption: Array(caption)).markdown)
      return true
    }
    writeBlock(Array(names.map { WrittenImage(address: Array($0)).markdown }.joined(by: 0x20)))
    return true
  }

  /// The caption on the next line, which then is no line of the text.
  private mutating func takeCaption(below line: Range<Int>) -> ArraySlice<UInt8>? {
    let start = TextLines.next(after: line.upperBound, in: bytes)
    guard start < bytes.endIndex else { return nil }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    guard end - start <= PhotoName.longest,
      let caption = PhotoName.captionBelow(bytes[start..<end].trimmed)
    else { return nil }
    index = end
    self.line += 1
    return caption
  }

  /// Shows a photo with what is written behind its name, if it is there.
  private mutating func showCaptionedPhoto(
    _ text: ArraySlice<UInt8>, onLine line: Range<Int>
  ) -> Bool {
    guard let (name, caption) = PhotoName.captioned(onLine: text), isPhoto(name) else {
      return false
    }
    index = line.upperBound
    writeBlock(WrittenImage(address: Array(name), caption: Array(caption)).markdown)
    return true
  }

  func isPhoto(_ written: ArraySlice<UInt8>) -> Bool {
    guard case .path(let path, _) = LinkDestination(Array(written)) else { return false }
    if case .missing = resolver.resolve(image: path) { return false }
    return true
  }

  private func suggestion(for written: ArraySlice<UInt8>) -> String? {
    resolver.suggestion(image: String(decoding: written, as: UTF8.self))
  }

  /// Writes a picture or video as a paragraph of its own, at the column that the line begins at.
  mutating func writeBlock(_ markdown: [UInt8]) {
    isChanged = true
    if !writer.isAfterBlank {
      let blanks = writer.blanks
      writer.endLine(from: line)
      writer.write(blanks)
    }
    writer.write(markdown)
    needsBlankLine = true
  }
}

extension Sequence<[UInt8]> {
  func joined(by byte: UInt8) -> JoinedSequence<Self> { joined(separator: [byte]) }
}
