/// A writer's text without what no reader can see: control characters, and the direction controls
/// that make text read differently from how it is stored (Unicode TR 36).
package struct CleanText: Sendable {
  /// Trimmed; runs of white space are one space.
  package let text: String
  package let hadHiddenCharacters: Bool

  package init(_ raw: String) {
    var text = String.UnicodeScalarView()
    var hidden = false
    for scalar in raw.unicodeScalars {
      if scalar == " " || scalar.properties.isWhitespace {
        if let last = text.last, last != " " { text.append(" ") }
      } else if Self.isHidden(scalar, after: text.last) {
        hidden = true
      } else {
        text.append(scalar)
      }
    }
    if text.last == " " { text.removeLast() }
    self.text = String(text)
    hadHiddenCharacters = hidden
  }

  private static func isHidden(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E,
      0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    // Joiners shape Arabic and Javanese letters and emoji; after a Latin letter they only hide.
    case 0x200C, 0x200D: last?.isASCII ?? true
    default: false
    }
  }
}
