import KimDigest
import Testing

/// Source of the values: FIPS 180-4, and NIST's example files for it.
struct SHA256Tests {
  private static let known: [(text: String, hash: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: known.indices) func `a text has the hash that the standard gives it`(
    index: Int
  ) {
    let (text, hash) = Self.known[index]
    #expect(SHA256.hex(of: Array(text.utf8), bytes: 32) == hash)
  }

  @Test(arguments: [1, 3, 63, 64, 65, 1000]) func `pieces of any size give the hash of the whole`(
    size: Int
  ) {
    let bytes = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
      hash.update([])
    }
    #expect(hash.hex() == SHA256.hex(of: bytes, bytes: 32))
  }

  @Test func `a copy goes its own way`() {
    var first = SHA256()
    first.update(Array("ab".utf8))
    var second = first
    first.update(Array("x".utf8))
    second.update(Array("c".utf8))
    #expect(second.hex() == Self.known[1].hash)
  }

  @Test func `names of content are the first digits of its hash`() {
    #expect(ContentHash.short(of: Array("abc".utf8)) == "ba7816bf8f")
    #expect(ContentHash.long(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223")
  }
}
