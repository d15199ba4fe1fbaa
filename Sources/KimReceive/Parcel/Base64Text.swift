/// Bytes that were written as letters (RFC 4648, section 4).
enum Base64Text {
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// How many letters so many bytes take, without ends of lines.
  static func letters(for count: Int) -> Int { (count + 2) / 3 * 4 }

  /// Leaves out what is no letter, as readers of mail do; ends at the first `=`.
  static func bytes(of text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for letter in text {
      if letter == UInt8(ascii: "=") { break }
      let value = values[Int(letter)]
      guard value != 0xFF else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    values[Int(byte)] != 0xFF || byte == UInt8(ascii: "=")
  }
}
