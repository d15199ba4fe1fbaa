import KimDigest
import KimPublish

/// Signatures of the list on a host, which lie beside it, and of what is added to it, which stand in
/// its first line.
struct ListSignature: Sendable {
  /// The first lines of the texts that are signed: a signature of anything else is none of a list.
  private static let (format, partFormat) = ("kim-tanda 1\n", "kim-tanda 1 bagian\n")

  private static func text(of journal: Journal) -> [UInt8] { Array(format.utf8) + journal.bytes }

  /// The line that lies on the host.
  static func line(for journal: Journal, by key: SigningKey) -> [UInt8]? {
    key.signature(of: text(of: journal)).map { Array((HexText.text($0) + "\n").utf8) }
  }

  /// The first line of what lies on the host.
  static func first(of lines: [UInt8]) -> [UInt8] {
    lines.prefix(200).prefix { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")]
  }

  /// - Parameter lines: a signature of the list, and one of that before it: a publication may be cut
  ///   when only one of both is there.
  static func isRight(_ lines: [UInt8], of journal: Journal, by key: PublicListKey) -> Bool {
    let text = text(of: journal)
    return lines.prefix(400).split(separator: UInt8(ascii: "\n")).prefix(2).contains {
      isRight($0, of: text, by: key)
    }
  }

  private static func isRight(
    _ line: some Sequence<UInt8>, of text: [UInt8], by key: PublicListKey
  ) -> Bool {
    let digits = String(decoding: Array(line), as: UTF8.self).filter { !$0.isWhitespace }
    guard let signature = HexText.bytes(digits), let key = VerifyingKey(bytes: key.bytes) else {
      return false
    }
    return key.verifies(signature, of: text)
  }

  // MARK: Parts

  private static let mark = Array("t\t".utf8)

  private static func text(ofPart lines: some Sequence<UInt8>, named name: String) -> [UInt8] {
    Array((partFormat + name + "\n").utf8) + lines
  }

  /// A part with its signature before it.
  static func signed(
    _ lines: [UInt8], named name: String, by key: SigningKey
  ) throws -> [UInt8] {
    guard let signature = key.signature(of: text(ofPart: lines, named: name)) else {
      throw PublishError.unsigned
    }
    return mark + HexText.text(signature).utf8 + [UInt8(ascii: "\n")] + lines
  }

  /// The lines of a part, and its signature; empty where it has none.
  static func parts(of text: [UInt8]) -> (lines: ArraySlice<UInt8>, signature: ArraySlice<UInt8>) {
    guard text.starts(with: mark), let end = text.firstIndex(of: UInt8(ascii: "\n")) else {
      return (text[...], [])
    }
    return (text[(end + 1)...], text[mark.count..<end])
  }

  static func isRight(
    _ signature: ArraySlice<UInt8>, ofPart lines: ArraySlice<UInt8>, named name: String,
    by key: PublicListKey
  ) -> Bool {
    isRight(signature, of: text(ofPart: lines, named: name), by: key)
  }
}

extension PublishError {
  fileprivate static let unsigned = PublishError(
    .failure, id: "daftar kiriman tidak dapat ditandatangani",
    en: "the list of what was sent cannot be signed")
}
