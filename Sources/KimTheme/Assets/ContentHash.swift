internal import Crypto

/// A name for content, so that a file's name changes when the file does.
package enum ContentHash {
  /// The first 10 hexadecimal digits of the SHA-256: enough to tell any two files of a site apart.
  package static func short(of bytes: [UInt8]) -> String { digits(of: bytes, count: 5) }

  /// The first 32 digits: nobody can make content that has the hash of another's.
  package static func long(of bytes: [UInt8]) -> String { digits(of: bytes, count: 16) }

  private static func digits(of bytes: [UInt8], count: Int) -> String {
    let digits = Array("0123456789abcdef")
    return SHA256.hash(data: bytes).prefix(count).reduce(into: "") { result, byte in
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
  }
}
