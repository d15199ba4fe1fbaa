import KimDigest

/// Says whether two things are the same: the first half of a SHA-256, in hexadecimal digits.
package struct Fingerprint: Sendable, Hashable, Codable {
  package let string: String

  package init(string: String) { self.string = string }

  package init(of bytes: [UInt8]) { string = SHA256.hex(of: bytes, bytes: Self.byteCount) }

  /// Of whatever `body` adds, each part kept apart from the next.
  package init(_ body: (inout Parts) -> Void) {
    var parts = Parts()
    body(&parts)
    self.init(of: parts)
  }

  package init(of parts: Parts) { string = parts.hash.hex(bytes: Self.byteCount) }

  private static let byteCount = 16

  package init(from decoder: any Decoder) throws {
    string = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  /// What a fingerprint is taken of.
  package struct Parts {
    fileprivate var hash = SHA256()

    package init() {}

    package mutating func add(_ bytes: [UInt8]) {
      hash.update(Array("\(bytes.count):".utf8))
      hash.update(bytes)
    }

    package mutating func add(_ text: String) { add(Array(text.utf8)) }

    /// Any value that is made of structs, enums, arrays and texts: its whole content as Swift
    /// describes it. The order of a dictionary would differ from run to run, which costs time and
    /// is never wrong.
    package mutating func add(describing value: some Any) { add(String(reflecting: value)) }
  }
}
