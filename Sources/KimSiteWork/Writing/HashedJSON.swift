import KimSystem

/// A JSON object on disk whose first member is a fingerprint of all that follows. Whatever is not
/// exactly that, no build of ours wrote: damage may leave a file's time and size as they were.
enum HashedJSON {
  private static let start = Array(#"{"hash":""#.utf8)
  private static let separator = Array(#"","#.utf8)
  private static let hash = start.count..<(start.count + 32)
  private static let rest = hash.upperBound + separator.count

  /// `object` has at least one member, and nothing before its first sign.
  static func bytes(of object: [UInt8]) -> [UInt8] {
    let rest = Array(object.dropFirst())
    return start + Fingerprint(of: rest).string.utf8 + separator + rest
  }

  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > rest, bytes.starts(with: start),
      bytes[hash.upperBound..<rest].elementsEqual(separator)
    else { return false }
    return bytes[hash].elementsEqual(Fingerprint(of: Array(bytes[rest...])).string.utf8)
  }

  /// Nil unless the bytes are whole.
  static func object(in bytes: [UInt8]) -> [UInt8]? {
    isWhole(bytes) ? [UInt8(ascii: "{")] + bytes[rest...] : nil
  }
}
