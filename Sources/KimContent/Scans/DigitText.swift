import KimModel
import KimText

/// A text as its digits are read: every script's digits as ASCII, without what nobody sees.
///
/// Each character is one byte, so that a scan has nothing to do with encodings.
struct DigitText {
  let bytes: [UInt8]
  /// Where each character begins in the text, and where the last one ends; nil where all are ASCII.
  private let offsets: [Int]?

  /// Nil for a text that has no sixteen digits near each other, as most have not.
  init?(of text: [UInt8]) {
    let digits = ByteMap(.digits, of: text[...])
    guard digits.isASCII else {
      guard Self.mayHoldLongNumber(text, digits) else { return nil }
      (bytes, offsets) = Self.decoded(text)
      return
    }
    guard digits.holds(16, within: Self.longest), Self.hasLongNumber(text, digits) else {
      return nil
    }
    bytes = text
    offsets = nil
  }

  private static func decoded(_ text: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let byte = byte(for: scalar) {
        bytes.append(byte)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    return (bytes, offsets + [offset])
  }

  /// The bytes of the text that a range of characters stands for.
  func range(of range: Range<Int>) -> Range<Int> {
    guard let offsets else { return range }
    // What nobody sees behind the last digit is no part of the number.
    let last = offsets[range.upperBound - 1]
    let end = offsets[range.upperBound]
    return offsets[range.lowerBound]..<min(end, last + 4)
  }

  /// The characters that stand for others here, which no text has.
  static let middleDot: UInt8 = 0x01

  private static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    guard !scalar.isASCII else { return UInt8(truncatingIfNeeded: scalar.value) }
    switch scalar.value {
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      return nil
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x85, 0x2028, 0x2029: return 0x0A
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return UInt8(ascii: "-")
    case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: return middleDot
    case 0xFF08...0xFF0F: return UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
    case 0x2044, 0x2215: return UInt8(ascii: "/")
    default: break
    }
    guard let value = decimalDigit(scalar) else { return UInt8(ascii: "x") }
    return UInt8(ascii: "0") + value
  }

  private static func decimalDigit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard isLeadOfDigit(UTF8.encode(scalar)?.first ?? 0),
      scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(value)
  }
}

// MARK: - Passing over texts quickly

extension DigitText {
  /// No number with the longest line breaks between all of its digits is longer.
  private static let longest = 240

  /// Sixteen digits with hardly anything between them, or with a line break.
  private static func hasLongNumber(_ text: [UInt8], _ map: ByteMap) -> Bool {
    var digits = 0
    var last = -4
    var index = map.next(from: 0)
    while index < text.count {
      let isFar = index - last > 4 && !isLineBreak(text, last + 1..<index)
      digits = isFar ? 1 : digits + 1
      last = index
      if digits == 16 { return true }
      index = map.next(from: index + 1)
    }
    return false
  }

  /// Whether a line ends there, and nothing else is there but blanks.
  private static func isLineBreak(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.count <= DigitRuns.longestLineBreak else { return false }
    return text[range].contains(0x0A) && !text[range].contains { $0 > UInt8(ascii: ">") }
  }

  /// Sixteen digits of any script without a Latin letter between them.
  private static func mayHoldLongNumber(_ text: [UInt8], _ map: ByteMap) -> Bool {
    let bytes = text.span
    var digits = 0
    var last = 0
    var index = map.next(from: 0)
    while index < bytes.count {
      if bytes[index] < 0x80 || isLeadOfDigit(bytes[index]) {
        let isApart = text[last..<index].contains { ($0 | 0x20) &- 0x61 < 26 }
        digits = isApart ? 1 : digits + 1
        last = index
        if digits == 16 { return true }
      }
      index = map.next(from: index + 1)
    }
    return false
  }

  /// Whether a digit beyond ASCII may begin with it in UTF-8 (DerivedNumericType.txt, Unicode 16).
  private static func isLeadOfDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0: true
    default: false
    }
  }
}
