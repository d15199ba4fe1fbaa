/// Numbers as signs of base64url (RFC 4648, section 5), which stand in a script's text as they are.
enum SearchDigits {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The lowest six bits.
  static func digit(_ number: some FixedWidthInteger) -> UInt8 {
    digits[Int(truncatingIfNeeded: number) & 63]
  }

  /// So many digits, the highest first.
  static func write(_ number: UInt64, count: Int, to text: inout [UInt8]) {
    for place in stride(from: 6 * (count - 1), through: 0, by: -6) {
      text.append(digit(number >> UInt64(place)))
    }
  }

  /// As few digits as it needs, five bits in each, the lowest first; all but the last have a sixth.
  static func write(short number: UInt64, to text: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      text.append(digit(rest & 31 | 32))
      rest >>= 5
    }
    text.append(digit(rest))
  }
}
