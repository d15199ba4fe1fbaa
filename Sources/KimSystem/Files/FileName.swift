import Glibc

/// A file's name as a folder lists it: any bytes but `/` and NUL, chosen by whoever made the file.
package struct FileName: Hashable {
  package let bytes: [UInt8]

  /// The name as text; nil unless it is valid UTF-8 without control, direction or invisible
  /// characters, which would make one name look like another.
  package var string: String? {
    if bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: Self.isHidden)
    else { return nil }
    return text
  }

  /// The name fit for a message: whatever cannot be shown is one replacement character.
  package var sanitised: String {
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      shown.append(Self.isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension FileName: Comparable {
  /// By bytes: `String` holds two spellings of one text for equal, and a disk does not.
  package static func < (left: FileName, right: FileName) -> Bool {
    let common = min(left.bytes.count, right.bytes.count)
    let order = unsafe memcmp(left.bytes, right.bytes, common)
    return order == 0 ? left.bytes.count < right.bytes.count : order < 0
  }
}
