/// Text without markup, as bytes.
enum PlainText {
  /// With every run of blanks and newlines made one blank, and none around it.
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
  private var firstTopHeading: HeadingNode? { headings.first { $0.level == 1 } }

  var firstHeading: String? {
    firstTopHeading.map { String(decoding: PlainText.line(text[$0.text]), as: UTF8.self) }
  }

  func plainText(withoutFirstHeading: Bool) -> [UInt8] {
    guard withoutFirstHeading, let heading = firstTopHeading else { return text }
    return Array(text[..<heading.text.lowerBound] + text[heading.text.upperBound...])
  }
}
