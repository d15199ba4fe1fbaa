import KimDigest
import Testing

struct Ed25519Tests {
  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap { start in
      UInt8(hex.dropFirst(start).prefix(2), radix: 16)
    }
  }

  /// RFC 8032, section 7.1, tests 1 and 2.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ])
  func `a signature is the standard's`(
    _ secret: String, _ publicKey: String, _ text: String, _ signature: String
  ) throws {
    let key = try #require(SigningKey(seed: bytes(secret)))
    #expect(key.publicKey.bytes == bytes(publicKey))
    #expect(key.signature(of: bytes(text)) == bytes(signature))
    #expect(key.publicKey.verifies(bytes(signature), of: bytes(text)))
  }

  @Test func `another text, another key and half a signature are told`() throws {
    let (key, other) = (try #require(SigningKey.random()), try #require(SigningKey.random()))
    #expect(key != other)
    let signature = try #require(key.signature(of: [1, 2, 3]))
    #expect(key.publicKey.verifies(signature, of: [1, 2, 3]))
    #expect(!key.publicKey.verifies(signature, of: [1, 2, 4]))
    #expect(!other.publicKey.verifies(signature, of: [1, 2, 3]))
    #expect(!key.publicKey.verifies(Array(signature.dropLast()), of: [1, 2, 3]))
    #expect(!key.publicKey.verifies([], of: [1, 2, 3]))
  }

  @Test func `what has another length is no key`() {
    #expect(SigningKey(seed: [1]) == nil && VerifyingKey(bytes: [1]) == nil)
  }
}
