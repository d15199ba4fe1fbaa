internal import COpenSSL

/// A secret key for signatures by Ed25519 (RFC 8032), computed by OpenSSL.
package struct SigningKey: Sendable, Hashable {
  /// 32 secret bytes.
  package let seed: [UInt8]
  package let publicKey: VerifyingKey

  package static let byteCount = 32

  /// Nil unless there are 32 bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == Self.byteCount, let key = KeyPointer(secret: seed),
      let bytes = key.publicBytes, let publicKey = VerifyingKey(bytes: bytes)
    else { return nil }
    self.seed = seed
    self.publicKey = publicKey
  }

  /// A new one, of the system's own randomness.
  package static func random() -> SigningKey? {
    var system = SystemRandomNumberGenerator()
    return SigningKey(seed: (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &system) })
  }

  /// The 64 bytes of a signature; nil only if the system lacks memory.
  package func signature(of bytes: [UInt8]) -> [UInt8]? {
    guard let key = KeyPointer(secret: seed), let context = unsafe EVP_MD_CTX_new() else {
      return nil
    }
    defer { unsafe EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: VerifyingKey.signatureByteCount)
    var count = signature.count
    guard unsafe EVP_DigestSignInit(context, nil, nil, nil, key.raw) == 1,
      unsafe EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1,
      count == signature.count
    else { return nil }
    return signature
  }
}

/// The public key that tells whether a signature is of a secret one.
package struct VerifyingKey: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  static let signatureByteCount = 64

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == SigningKey.byteCount else { return nil }
    self.bytes = bytes
  }

  package func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard signature.count == Self.signatureByteCount, let key = KeyPointer(open: self.bytes),
      let context = unsafe EVP_MD_CTX_new()
    else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    return unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key.raw) == 1
      && (unsafe EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count)) == 1
  }
}

/// A key as OpenSSL holds it.
@safe
private struct KeyPointer: ~Copyable {
  let raw: OpaquePointer

  init?(secret: [UInt8]) {
    guard let raw = unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, secret, secret.count)
    else { return nil }
    unsafe self.raw = raw
  }

  init?(open bytes: [UInt8]) {
    guard let raw = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
    else { return nil }
    unsafe self.raw = raw
  }

  deinit { unsafe EVP_PKEY_free(raw) }

  var publicBytes: [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: SigningKey.byteCount)
    var count = bytes.count
    guard unsafe EVP_PKEY_get_raw_public_key(raw, &bytes, &count) == 1 else { return nil }
    return bytes
  }
}
