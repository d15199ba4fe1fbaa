import KimDigest
import KimPublish

/// The signature of a list, on a host beside it.
struct ListSignature: Sendable {
  private static let format = "kim-tanda 1\n"

  /// The text that is signed: a signature of anything else is none of a list.
  private static func text(of journal: Journal) -> [UInt8] { Array(format.utf8) + journal.bytes }

  /// The line that lies on the host.
  static func line(for journal: Journal, by key: SigningKey) -> [UInt8]? {
    key.signature(of: text(of: journal)).map { Array((HexText.text($0) + "\n").utf8) }
  }

  static func isRight(_ line: [UInt8], of journal: Journal, by key: PublicListKey) -> Bool {
    let digits = String(decoding: line.prefix(200), as: UTF8.self).filter { !$0.isWhitespace }
    guard let signature = HexText.bytes(digits), let key = VerifyingKey(bytes: key.bytes) else {
      return false
    }
    return key.verifies(signature, of: text(of: journal))
  }
}
