/// Text without the characters that YAML refuses or takes for the end of a line.
///
/// They come with text that is copied from word processors and web pages, where nobody sees them.
/// Each becomes one character, so that columns stay true.
enum SoundCharacters {
  /// A line of UTF-8 without its line break.
  static func line(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard bytes.contains(where: isSuspicious) else { return Array(bytes) }
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      result.append(replacement(of: scalar) ?? scalar)
    }
    return Array(String(result).utf8)
  }

  private static func isSuspicious(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09) || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF
  }

  /// A space for what parts words (a line break of another system, a no-break space), and for what
  /// nobody sees a zero-width space, which the reading of fields takes out with a warning.
  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0D, 0x85, 0xA0, 0x2028, 0x2029: " "
    case 0x09: nil
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0xFEFF: "\u{200B}"
    default: scalar.value & 0xFFFE == 0xFFFE ? "\u{200B}" : nil
    }
  }
}
