package import KimModel
package import KimSystem

/// The photo cache: a folder for each use of each photo, named by content, never changed once it
/// is there.
///
/// Entries are made in a working folder of their own and renamed, so that one is whole or not
/// there, whoever is killed; two that make the same entry leave the first.
package struct PhotoStore: Sendable {
  /// Raised when pictures come out otherwise, so that all are made anew.
  private static let version = "1"
  private static let folderName = "foto"
  private static let workName = "kerja"

  private let cache: TypedPath
  private let path: TypedPath

  package init(_ cache: TypedPath) {
    self.cache = cache
    path = cache.appending(Self.folderName)
  }

  // MARK: Looking

  /// Whether anything was ever made.
  package var exists: Bool {
    get throws(DiskError) {
      guard try Folder.existing(path) != nil else { return false }
      return true
    }
  }

  /// Nil for an entry that is not there.
  package func record(of key: PhotoKey) throws(DiskError) -> PhotoRecord? {
    guard let folder = try folder(of: key) else { return nil }
    return try Self.record(in: folder)
  }

  private static func record(in entry: borrowing Folder) throws(DiskError) -> PhotoRecord? {
    let read = try FileBytes(
      reading: PhotoRecord.fileName, in: entry, limit: PhotoRecord.longest)
    guard case .bytes(let bytes, _) = read else { return nil }
    return PhotoRecord(bytes)
  }

  /// What is known of a photo, from whatever was made of it.
  package func state(of hash: String) throws(DiskError) -> PhotoState {
    for use in [PhotoKey.Use.page, .logo] {
      if let record = try record(of: PhotoKey(hash: hash, use)) { return record.state }
    }
    return .unseen
  }

  /// Nil if it is not there any more.
  package func file(of rendition: Rendition) throws(DiskError) -> FileCopy? {
    guard let folder = try folder(of: PhotoKey(rendition)) else { return nil }
    return try FileCopy.opening(rendition.fileName, in: folder)
  }

  private func folder(of key: PhotoKey) throws(DiskError) -> Folder? {
    do {
      let folder = try Folder(opening: path.string).folder(at: Self.names(of: key))
      return folder
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
      return nil
    }
  }

  private static func names(of key: PhotoKey) -> [String] {
    [version, String(key.hash.prefix(2)), key.name]
  }

  // MARK: Making

  /// A folder for one batch, that nobody else uses.
  package func work() throws(DiskError) -> WorkFolder {
    // The cache as a whole comes first, with what keeps it out of the content's versions.
    _ = try CacheFolder.open(cache)
    return try WorkFolder(in: Folder.creating(path.appending(Self.workName)))
  }

  /// Hands over a folder for one batch, that nobody else uses, and removes it in the end.
  func withWork(_ body: (borrowing Folder) throws -> Void) throws {
    let work = try work()
    do {
      try body(work.folder)
    } catch {
      try work.remove()
      throw error
    }
    try work.remove()
  }

  /// Takes an entry that is whole over from a working folder, where it has its key's name.
  package func adopt(_ key: PhotoKey, from work: borrowing Folder) throws(DiskError) {
    var folder = try Folder.creating(path)
    let names = Self.names(of: key)
    for name in names.dropLast() { folder = try folder.folder(creating: name) }
    try folder.adopt(key.name, from: work)
  }

  // MARK: Pruning

  /// Removes what was made of photos that nobody publishes, by the first digits of their hashes,
  /// and what killed builds left behind. That a photo is broken is remembered: nobody publishes
  /// it, and to try it again takes as long as the first time.
  package func prune(keeping used: Set<String>) throws {
    guard let root = try Folder.existing(path) else { return }
    for version in try root.listing().entries where version.kind == .folder {
      guard version.name == Self.version else {
        if version.name != Self.workName { try root.removeTree(version.name) }
        continue
      }
      let shelves = try root.folder(version.name)
      for shelf in try shelves.listing().entries where shelf.kind == .folder {
        let entries = try shelves.folder(shelf.name)
        for entry in try entries.listing().entries
        where try !used.contains(String(entry.name.prefix(10)))
          && Self.record(in: entries.folder(entry.name)) != .broken
        {
          try entries.removeTree(entry.name)
        }
      }
    }
    try WorkFolder.removeAbandoned(in: Folder.creating(path.appending(Self.workName)))
  }
}
