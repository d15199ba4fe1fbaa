package import KimModel
package import KimReceive
package import KimSystem

/// The secrets of KIM, one file each, in a folder that is no part of the content and that others on the
/// machine cannot read.
package struct KeyShelf: Sendable {
  package let folder: TypedPath

  private static let ending = ".sandi"
  private static let largest = 1000

  /// - Parameter folder: `kim/sandi` in the person's own settings, as the command knows them.
  package init(_ folder: TypedPath) { self.folder = folder }

  /// Nil for a KIM that has none. Throws a `UsageError` for a file that is no secret: nobody is to take
  /// unsigned files because of a slip.
  package func key(of site: SiteID) throws -> WritingKey? {
    guard let folder = try Folder.existing(folder) else { return nil }
    switch try FileBytes(reading: Self.name(site), in: folder, limit: Self.largest) {
    case .gone: return nil
    case .refused: throw UsageError.unreadableKey(path(of: site))
    case .bytes(let bytes, _):
      guard let key = WritingKey(typed: String(decoding: bytes, as: UTF8.self)) else {
        throw UsageError.unreadableKey(path(of: site))
      }
      return key
    }
  }

  /// The one that is there, or a new one.
  ///
  /// Throws a `UsageError` where the folder lies in the content, which others get.
  package func key(
    making site: SiteID, outside content: TypedPath
  ) throws -> (key: WritingKey, isNew: Bool) {
    let shelf = try Folder.creating(folder, forOwnerOnly: true)
    try Self.check(shelf, outside: content, folder)
    if let known = try self.key(of: site) { return (known, false) }
    var system = SystemRandomNumberGenerator()
    let new = WritingKey(using: &system)
    try shelf.create(Self.name(site), Array((new.grouped + "\n").utf8), forOwnerOnly: true)
    return (new, true)
  }

  package func path(of site: SiteID) -> TypedPath { folder.appending(Self.name(site)) }

  /// Ids have no such sign, so that no two share a name.
  private static func name(_ site: SiteID) -> String {
    site.components.joined(separator: "+") + ending
  }

  private static func check(
    _ shelf: borrowing Folder, outside content: TypedPath, _ path: TypedPath
  ) throws {
    guard let root = try Folder.existing(content), let identity = root.descriptor.status?.identity
    else { return }
    if try shelf.ancestry().contains(identity) { throw UsageError.keyInContent(path) }
  }
}

extension UsageError {
  fileprivate static func unreadableKey(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "sandi di '\(path)' tidak terbaca; isi lagi dengan sandi yang benar, atau hapus "
        + "berkas itu "
        + "dan buat sandi baru dengan kim terima",
      en: "the secret in '\(path)' cannot be read; write the right one into it, or remove the "
        + "file and "
        + "make a new one with kim terima")
  }

  fileprivate static func keyInContent(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "sandi tidak boleh disimpan di '\(path)', karena folder isi dibagikan; pilih folder lain "
        + "dengan --simpanan",
      en: "secrets must not be kept in '\(path)', because the content is shared; choose another "
        + "folder with --simpanan")
  }
}
