/// Text without markup, as bytes.
enum PlainText {
  /// The text with every run of blanks and newlines made one blank, and none around it.
  static func line(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBlankDue = false
    for byte in bytes {
      if byte <= 0x20 {
        isBlankDue = !result.isEmpty
      } else {
        if isBlankDue { result.append(0x20) }
        isBlankDue = false
        result.append(byte)
      }
    }
    return result
  }

  static func wordCount(of bytes: [UInt8]) -> Int {
    var count = 0
    var wasBlank = 1
    for byte in bytes {
      let isBlank = byte <= 0x20 ? 1 : 0
      count &+= wasBlank & ~isBlank
      wasBlank = isBlank
    }
    return count
  }
}

extension TreeOutline {
  /// The index of the heading that can stand for a title: the first of the highest level, or one of
  /// another level that the text begins with.
  var titleHeading: Int? {
    headings.firstIndex { $0.level == 1 }
      ?? headings.first.flatMap { PlainText.line(text[..<$0.text.lowerBound]).isEmpty ? 0 : nil }
  }

  var hasTopHeading: Bool { headings.contains { $0.level == 1 } }

  var firstHeading: String? {
    titleHeading.map { String(decoding: PlainText.line(text[headings[$0].text]), as: UTF8.self) }
  }

  func plainText(withoutFirstHeading: Bool) -> [UInt8] {
    guard withoutFirstHeading, let heading = titleHeading.map({ headings[$0] }) else { return text }
    return Array(text[..<heading.text.lowerBound] + text[heading.text.upperBound...])
  }
}

/// The beginning of a document's text, short enough for a description or a card.
struct LeadText {
  let text: String

  /// Search engines and chat previews show about so many characters.
  private static let longest = 200
  private static let shortest = 160
  /// The bytes to look at: more than so many characters take, were each four bytes and a blank.
  private static let enough = 2_000

  /// The first paragraph of text; where the writer marked the end of the excerpt, all paragraphs
  /// before the mark.
  init(of outline: TreeOutline) {
    var bytes: [UInt8] = []
    if let end = outline.excerptEnd {
      for range in outline.paragraphs where range.lowerBound < end {
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes += outline.text[range.lowerBound..<min(range.upperBound, end)]
        if bytes.count > Self.enough { break }
      }
    }
    if bytes.isEmpty, let range = outline.paragraphs.first ?? outline.innerParagraph {
      bytes = Array(outline.text[range].prefix(Self.enough))
    }
    let line = Self.withoutStrayMarks(PlainText.line(bytes[...]))
    text = String(decoding: Self.cut(line), as: UTF8.self)
  }

  /// Without marks that Markdown did not take for any: `**` and `~~` anywhere, and `##` in front.
  private static func withoutStrayMarks(_ line: [UInt8]) -> [UInt8] {
    let hasMark = zip(line, line.dropFirst()).contains { $0 == $1 && "*~#".utf8.contains($0) }
    guard hasMark else { return line }
    var kept: [UInt8] = []
    var index = line.startIndex
    while index < line.endIndex {
      let run = line[index...].prefix { $0 == line[index] }
      let isStray =
        run.count > 1
        && ("*~".utf8.contains(line[index]) || (line[index] == UInt8(ascii: "#") && index == 0))
      if !isStray { kept += run }
      index = run.endIndex
    }
    return PlainText.line(kept[...])
  }

  /// Cuts at the end of a word, so that no more than `longest` characters are left with the `…`.
  private static func cut(_ bytes: [UInt8]) -> [UInt8] {
    var count = 0
    var end = bytes.endIndex
    var blank: Int?
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      count += 1
      if count == longest { end = index }
      if count > longest { break }
      if bytes[index] == 0x20, count > shortest { blank = index }
    }
    guard count > longest else { return bytes }
    var kept = bytes[..<(blank ?? end)]
    while let last = kept.last, " ,;:-.".utf8.contains(last) { kept.removeLast() }
    return kept + Array("…".utf8)
  }
}
