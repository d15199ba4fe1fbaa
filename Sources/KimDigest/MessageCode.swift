/// A code that only those can make for some bytes who know a key: HMAC-SHA-256 (RFC 2104).
package enum MessageCode {
  /// In bytes, of SHA-256.
  private static let block = 64

  /// 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8], key: [UInt8]) -> String {
    var padded = key.count > block ? hash(of: [key]) : key
    padded += [UInt8](repeating: 0, count: block - padded.count)
    let inner = hash(of: [padded.map { $0 ^ 0x36 }, bytes])
    return SHA256.hex(hash(of: [padded.map { $0 ^ 0x5C }, inner]))
  }

  /// Whether a code is that of the bytes; how long it takes does not tell how much of it is right.
  package static func isRight(_ code: String, of bytes: [UInt8], key: [UInt8]) -> Bool {
    let right = Array(hex(of: bytes, key: key).utf8)
    let given = Array(code.utf8)
    guard given.count == right.count else { return false }
    return zip(right, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func hash(of parts: [[UInt8]]) -> [UInt8] {
    var hash = SHA256()
    for part in parts { hash.update(part) }
    return hash.bytes()
  }
}
