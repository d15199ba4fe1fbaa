/// A writer's text without what no reader can see: control characters, and the direction controls
/// that make text read differently from how it is stored (Unicode TR 36).
package struct CleanText: Sendable {
  /// Trimmed; runs of white space are one space.
  package let text: String
  /// Whether there were some that change what people read; marks that telephones and WhatsApp put
  /// beside names and numbers, where nobody sees them, do not count.
  package let hadHiddenCharacters: Bool

  package init(_ raw: String) {
    if Self.isClean(raw.utf8) {
      text = raw
      hadHiddenCharacters = false
      return
    }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var hidden = false
    for scalar in raw.unicodeScalars {
      if Self.isWhitespace(scalar) {
        guard let before = last, before != " " else { continue }
        text.append(" ")
        last = " "
      } else if Self.isHidden(scalar, after: last) {
        hidden = hidden || !Self.isHarmless(scalar)
      } else {
        text.append(scalar)
        last = scalar
      }
    }
    if last == " " { text.removeLast() }
    self.text = String(text)
    hadHiddenCharacters = hidden
  }

  /// Whether it is plain ASCII with single spaces inside: then it is clean as it is.
  private static func isClean(_ raw: String.UTF8View) -> Bool {
    var previous: UInt8 = 0x20
    for byte in raw {
      guard byte &- 0x20 < 0x5F, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Looking the property up costs more than all the rest.
  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  /// Soft hyphens, joiners, marks of byte order and direction, and the pairs that WhatsApp puts
  /// around names and numbers.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A, 0x202C, 0x2060, 0x2068, 0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E,
      0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    // Joiners shape Arabic and Javanese letters and emoji; after a Latin letter they only hide.
    case 0x200C, 0x200D: last?.isASCII ?? true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
