/// Numbers as signs of base64url (RFC 4648, section 5), which stand in a script's text as they are.
enum SearchDigits {
  /// The lowest six bits: `A` to `Z`, `a` to `z`, `0` to `9`, `-`, `_`.
  @inline(__always)
  static func digit(_ number: some FixedWidthInteger) -> UInt8 {
    let bits = UInt8(truncatingIfNeeded: number) & 63
    switch bits {
    case 0..<26: return bits + UInt8(ascii: "A")
    case 26..<52: return bits - 26 + UInt8(ascii: "a")
    case 52..<62: return bits - 52 + UInt8(ascii: "0")
    default: return bits == 62 ? UInt8(ascii: "-") : UInt8(ascii: "_")
    }
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
