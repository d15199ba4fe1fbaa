internal import COpenSSL

/// A SHA-256 (FIPS 180-4) of bytes that come in pieces.
///
/// OpenSSL computes it: with the processor's own instructions, and without being compiled here.
package struct SHA256 {
  package static let byteCount = 32

  private var context = SHA256_CTX()

  package init() { _ = unsafe SHA256_Init(&context) }

  package mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer {
      _ = unsafe SHA256_Update(&context, $0.baseAddress, $0.count)
    }
  }

  /// The 32 bytes of the hash.
  package consuming func bytes() -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Self.byteCount)
    unsafe hash.withUnsafeMutableBufferPointer {
      _ = unsafe SHA256_Final($0.baseAddress, &context)
    }
    return hash
  }

  /// The first bytes of the hash in lower-case hexadecimal digits, two for each: 1 to 32 bytes.
  package consuming func hex(bytes count: Int = byteCount) -> String {
    Self.hex(bytes().prefix(count))
  }

  static func hex(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * Self.byteCount)
    for byte in bytes {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Parameter value: 0 to 15.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  package static func hex(of bytes: [UInt8], bytes count: Int) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hex(bytes: count)
  }
}
