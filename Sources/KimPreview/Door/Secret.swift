import KimHTTP

/// Something that only those know who were told: 128 bits, in hex.
struct Secret: Sendable {
  let text: String

  init() {
    var system = SystemRandomNumberGenerator()
    text = (0..<2).map { _ in
      let number = UInt64.random(in: 0...UInt64.max, using: &system)
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Takes the same time whatever is wrong with the text, so that nobody can find out sign by sign.
  func isSame(as other: String?) -> Bool {
    guard let other, other.utf8.count == text.utf8.count else { return false }
    return zip(text.utf8, other.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
