/// Text without markup, as bytes.
enum PlainText {
  /// With every run of blanks and newlines made one blank, and none around it.
  static func line(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
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
    var isInWord = false
    for byte in bytes {
      let isBlank = byte <= 0x20
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
}

extension TreeOutline {
  private var firstTopHeading: HeadingNode? { headings.first { $0.level == 1 } }

  var firstHeading: String? {
    firstTopHeading.map { String(decoding: PlainText.line(text[$0.text]), as: UTF8.self) }
  }

  func plainText(withoutFirstHeading: Bool) -> [UInt8] {
    guard withoutFirstHeading, let heading = firstTopHeading else { return text }
    return Array(text[..<heading.text.lowerBound] + text[heading.text.upperBound...])
  }
}
