/// A name for content, so that a file's name changes when the file does.
package enum ContentHash {
  /// The first 10 hexadecimal digits of the SHA-256: enough to tell any two files of a site apart.
  package static func short(of bytes: [UInt8]) -> String { SHA256.hex(of: bytes, bytes: 5) }

  /// The first 32 digits: nobody can make content that has the hash of another's.
  package static func long(of bytes: [UInt8]) -> String { SHA256.hex(of: bytes, bytes: 16) }
}
