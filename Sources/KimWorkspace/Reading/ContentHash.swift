import Crypto
import FoundationEssentials

/// The SHA-256 of a file's bytes.
struct ContentHash {
  /// The first ten hexadecimal digits: enough to tell the versions of one file apart.
  let prefix: String

  init(of bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.hash(data: bytes).prefix(5)
      .flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    prefix = String(decoding: hex, as: UTF8.self)
  }
}
