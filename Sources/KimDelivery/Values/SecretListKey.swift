import KimDigest
import KimPublish
package import KimSystem

/// The secret key by which the list of what was sent is signed: a line of text in a file of its own, or
/// in the environment.
package struct SecretListKey: Sendable {
  let key: SigningKey

  /// So that nobody takes it for anything else.
  private static let mark = "kim-rahasia-"
  /// In bytes: a file that is larger is no key.
  private static let largest = 4096

  /// Nil for what is no key.
  package init?(text: String) {
    let plain = text.filter { !$0.isWhitespace }
    guard plain.hasPrefix(Self.mark), let seed = HexText.bytes(plain.dropFirst(Self.mark.count)),
      let key = SigningKey(seed: seed)
    else { return nil }
    self.key = key
  }

  private init(_ key: SigningKey) { self.key = key }

  /// Reads what `KIM_KUNCI_TERBIT` has: a key, or the path of a file with one.
  ///
  /// Throws a `UsageError` if neither is one; it does not repeat what was there.
  package init(named words: String) throws {
    if let key = SecretListKey(text: words) {
      self = key
    } else {
      self = try SecretListKey(in: TypedPath(words))
    }
  }

  private init(in file: TypedPath) throws {
    let name = file.string.split(separator: "/").last.map(String.init) ?? file.string
    guard let folder = try Folder.existing(file.parent),
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: Self.largest),
      let key = SecretListKey(text: String(decoding: bytes, as: UTF8.self))
    else { throw UsageError.noKey }
    self = key
  }

  /// What `kunci_publik` is to say.
  package var publicText: String { HexText.text(key.publicKey.bytes) }

  /// Makes a new key in a file that was not there, for its owner only.
  ///
  /// Throws a `UsageError` where others would get the file too: in the content or the cache.
  package static func making(
    _ file: TypedPath, outside folders: [TypedPath]
  ) throws -> SecretListKey {
    guard let parent = try Folder.existing(file.parent) else {
      throw UsageError.noFolder(file.parent)
    }
    let ancestry = try parent.ancestry()
    for path in folders {
      guard let folder = try Folder.existing(path),
        let identity = folder.descriptor.status?.identity
      else { continue }
      if ancestry.contains(identity) { throw UsageError.keyInside(path) }
    }
    let name = file.string.split(separator: "/").last.map(String.init) ?? file.string
    guard parent.status(of: name) == nil else { throw UsageError.keyExists(file) }
    guard let key = SigningKey.random().map(SecretListKey.init) else { throw UsageError.noKey }
    try parent.appending(to: name).write(
      Array("\(mark)\(HexText.text(key.key.seed))\n".utf8), shown: file.string)
    return key
  }
}

extension FileDescriptor {
  fileprivate borrowing func write(_ bytes: [UInt8], shown: String) throws(DiskError) {
    do { try write(bytes) } catch { throw error.at(shown, .write) }
  }
}

extension UsageError {
  fileprivate static let noKey = UsageError(
    id:
      "stempel rahasia untuk daftar kiriman tidak terbaca; isi KIM_KUNCI_TERBIT dengan isi berkas "
      + "stempel itu, atau dengan jalurnya",
    en: "the secret key of the list cannot be read; fill KIM_KUNCI_TERBIT with what the key's file "
      + "has, or with its path")

  fileprivate static func noFolder(_ path: TypedPath) -> UsageError {
    UsageError(id: "folder '\(path)' tidak ada", en: "there is no folder '\(path)'")
  }

  fileprivate static func keyInside(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "stempel rahasia tidak boleh di dalam '\(path)', karena ikut terbagi; pilih folder lain",
      en: "the secret key must not lie in '\(path)', which is shared; choose another folder")
  }

  fileprivate static func keyExists(_ file: TypedPath) -> UsageError {
    UsageError(
      id: "'\(file)' sudah ada, dan stempel lama tidak ditimpa; pilih nama lain",
      en: "'\(file)' is there already, and an old key is not overwritten; choose another name")
  }
}
