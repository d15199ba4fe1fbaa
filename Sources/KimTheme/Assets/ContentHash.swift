internal import Crypto

/// A short name for content, so that a file's name changes when the file does.
package enum ContentHash {
  /// The first 10 hexadecimal digits of the SHA-256: enough to tell any two files of a site apart.
  package static func short(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return SHA256.hash(data: bytes).prefix(5).reduce(into: "") { result, byte in
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
  }
}
