/// Bytes of keys and signatures as people copy them: two hexadecimal digits each.
package enum HexText {
  /// Nil for anything but pairs of digits.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2), digits.allSatisfy({ Character(.init($0)).isHexDigit })
    else { return nil }
    return stride(from: 0, to: digits.count, by: 2).compactMap { start in
      UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16)
    }
  }

  package static func text(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The public key of a target's list, as `kunci_publik` in terbit.yml has it.
package struct PublicListKey: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Nil unless there are 64 hexadecimal digits.
  package init?(_ text: String) {
    guard let bytes = HexText.bytes(text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }
}
