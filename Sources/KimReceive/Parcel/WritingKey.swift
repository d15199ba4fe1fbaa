/// The secret of one KIM, by which its office knows what came from the KIM's own telephones.
///
/// 23 random characters of Crockford's base 32 (115 bits) and one that tells a slip of typing.
package struct WritingKey: Sendable, Hashable {
  /// The 24 characters, as they are used.
  package let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let count = 24
  private static let group = 4

  /// Reads what somebody typed: small letters, blanks and hyphens, `O` for 0, `I` and `L` for 1. Nil
  /// unless the last character fits the others.
  package init?(typed: String) {
    var digits: [UInt8] = []
    for byte in typed.uppercased().utf8 where !"- \t\r\n".utf8.contains(byte) {
      guard digits.count < Self.count, let value = Self.value(of: byte) else { return nil }
      digits.append(value)
    }
    guard digits.count == Self.count, digits.last == Self.check(digits.dropLast()) else {
      return nil
    }
    self.init(digits)
  }

  /// A new one.
  package init(using generator: inout some RandomNumberGenerator) {
    let random = (1..<Self.count).map { _ in UInt8.random(in: 0..<32, using: &generator) }
    self.init(random + [Self.check(random[...])])
  }

  private init(_ digits: [UInt8]) {
    text = String(decoding: digits.map { Self.alphabet[Int($0)] }, as: UTF8.self)
  }

  /// Six groups of four, to be read aloud and typed.
  package var grouped: String {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: Self.count, by: Self.group)
      .map { String(decoding: bytes[$0..<($0 + Self.group)], as: UTF8.self) }
      .joined(separator: "-")
  }

  /// What the codes of parcels are made with.
  package var bytes: [UInt8] { Array(text.utf8) }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "O"): 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
    default: alphabet.firstIndex(of: byte).map { UInt8($0) }
    }
  }

  /// One wrong character always gives another one: each weight is odd, so it loses nothing modulo
  /// 32. Two neighbours that changed places do so unless their values are 16 apart.
  private static func check(_ digits: ArraySlice<UInt8>) -> UInt8 {
    var sum = 0
    for (place, digit) in digits.enumerated() { sum += (2 * place + 1) * Int(digit) }
    return UInt8(sum % 32)
  }
}
