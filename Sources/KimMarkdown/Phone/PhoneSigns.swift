/// Finds what only somebody writes who types as in a messenger, or pastes from a word processor.
///
/// One pass over the lines, which ends at the first sign.
struct PhoneSigns {
  private let bytes: ArraySlice<UInt8>
  private var isFound = false
  private var paragraph = PhoneParagraph()
  /// Whether the last line was blank, or there was none.
  private var isAfterBlank = true
  /// Whether lines that are indented belong to an item of a list.
  private var isInList = false
  /// Whether the line before is code, because it is indented.
  private var isInCode = false
  /// Whether the lines up to the next blank one belong to a list, a quote or the like.
  private var isInBlock = false
  private var isInFence = false
  private var spacedLabels = 0
  private var hasBold = false
  private var hasItalic = false
  private var hasStarBullet = false

  static func areFound(in bytes: ArraySlice<UInt8>) -> Bool {
    var signs = PhoneSigns(bytes: bytes)
    return signs.find()
  }

  private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  private mutating func find() -> Bool {
    var start = bytes.startIndex
    while start < bytes.endIndex, !isFound {
      var marks = PhoneMarkScan(bytes, from: start)
      let colon = marks.scan()
      if marks.isFound { return true }
      hasBold = hasBold || marks.hasBold
      hasItalic = hasItalic || marks.hasItalic
      take(start..<marks.end, colon: colon)
      if hasBold, hasItalic || hasStarBullet { return true }
      start = TextLines.next(after: marks.end, in: bytes)
    }
    return isFound || paragraph.isPhoneText
  }

  private mutating func take(_ line: Range<Int>, colon: Int?) {
    // Nothing closes the fence, or this would be Markdown: the rest is code.
    if isInFence { return }
    let text = PhoneLine.text(of: line, in: bytes)
    guard let first = bytes[text].first else {
      endParagraph()
      (isAfterBlank, isInBlock) = (true, false)
      return
    }
    let columns = PhoneLine.indentation(of: line.lowerBound..<text.lowerBound, in: bytes)
    if columns < 4 { isInCode = false }
    if isAfterBlank, columns < 2 { isInList = false }
    if isAfterBlank, columns >= 4, !isInList { isInCode = true }
    if isInCode {
      isFound = PhoneLine.isProse(text, in: bytes)
    } else {
      if isAfterBlank, isInList { isInBlock = true }
      takeText(text, first: first, colon: colon)
    }
    isAfterBlank = false
  }

  private mutating func takeText(_ text: Range<Int>, first: UInt8, colon: Int?) {
    if opensFence(text, first) {
      isInFence = true
      endParagraph()
    } else if startsAsInMessenger(text, first) {
      isFound = true
    } else if PhoneLine.isRow(text, in: bytes) {
      // A rule, or the line below a heading; no line of a paragraph.
      let isDashes = first == UInt8(ascii: "-") && text.count > 3
      isFound = isDashes && !isInBlock && paragraph.endsSentence
      paragraph = PhoneParagraph()
    } else if startsBlock(text, first) {
      endParagraph()
      isInBlock = true
    } else if !isInBlock {
      let label = colon.flatMap { PhoneLabel(in: bytes, line: text, colon: $0) }
      if label?.isSpaced == true { spacedLabels += 1 }
      paragraph.add(text, in: bytes, isLabel: label != nil)
      isFound = spacedLabels > 1 || paragraph.followsLongLine
    }
  }

  private mutating func endParagraph() {
    if paragraph.isPhoneText { isFound = true }
    paragraph = PhoneParagraph()
  }

  private func opensFence(_ text: Range<Int>, _ first: UInt8) -> Bool {
    guard first == UInt8(ascii: "`") else { return false }
    let marks = bytes[text].prefix { $0 == first }
    return marks.count > 2 && !bytes[marks.endIndex..<text.upperBound].contains(first)
  }

  /// A bullet or picture at the beginning of a line, or `1.satu`.
  private func startsAsInMessenger(_ text: Range<Int>, _ first: UInt8) -> Bool {
    if first >= 0x80, let scalar = PlacedScalar(in: bytes[text], at: text.lowerBound) {
      if scalar.value == 0x2013 { return ListSign(in: bytes, line: text) != nil }
      return ListSign.isGlyph(scalar) || scalar.isEmoji
    }
    guard PlacedScalar.isDigit(first), let sign = ListSign(in: bytes, line: text) else {
      return false
    }
    return !sign.isMarkdown
  }

  /// Whether a line is no prose: an item, a quote, a row of a table, a photo, a heading, HTML.
  private mutating func startsBlock(_ text: Range<Int>, _ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "<"): return true
    case UInt8(ascii: "!"): return bytes[text].starts(with: "![".utf8)
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard ListSign(in: bytes, line: text)?.isMarkdown == true else { return false }
      if first == UInt8(ascii: "*") { hasStarBullet = true }
      isInList = true
      return true
    default: return false
    }
  }
}
