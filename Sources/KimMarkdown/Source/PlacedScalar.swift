/// A character of a text in UTF-8, found by its place.
struct PlacedScalar {
  let value: UInt32
  let range: Range<Int>

  /// The character that begins at an offset; nil at the end. A byte that begins none is U+FFFD.
  init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    guard start >= bytes.startIndex, start < bytes.endIndex else { return nil }
    let first = bytes[start]
    let length = Self.length(first)
    let end = start + length
    guard length > 1 else {
      value = first < 0x80 ? UInt32(first) : 0xFFFD
      range = start..<(start + 1)
      return
    }
    guard end <= bytes.endIndex, bytes[(start + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      value = 0xFFFD
      range = start..<(start + 1)
      return
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(start + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    self.value = value
    range = start..<end
  }

  /// The character that ends before an offset; nil at the beginning.
  init?(in bytes: ArraySlice<UInt8>, before end: Int) {
    guard end > bytes.startIndex, end <= bytes.endIndex else { return nil }
    var start = end - 1
    while start > bytes.startIndex, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard let found = PlacedScalar(in: bytes, at: start), found.range.upperBound == end else {
      value = 0xFFFD
      range = (end - 1)..<end
      return
    }
    self = found
  }

  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// A letter or digit of any script.
  var isWordCharacter: Bool {
    if value < 0x80 { return Self.isASCIIWordCharacter(UInt8(truncatingIfNeeded: value)) }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// A blank of any width, a line's end among them.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// A sign that nobody sees, as messengers and word processors put it at the beginning of lines.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// A picture, not a sign that belongs to writing; `©` and digits are none.
  var isEmoji: Bool {
    guard value >= 0x203C, let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isEmoji
  }

  static func isASCIIWordCharacter(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte)
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
