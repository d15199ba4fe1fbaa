package import KimModel
package import KimSystem

/// The photo cache: a folder for each use of each photo, named by content, never changed once it
/// is there.
///
/// Entries are made in a working folder of their own and renamed, and renamed away before they are
/// removed, so that one is whole or not there, whoever is killed. Two that make the same entry leave
/// the first; one that a disk's fault has damaged counts as not there, and is replaced.
package struct PhotoStore: Sendable {
  /// Raised when pictures come out otherwise, so that all are made anew.
  private static let version = "3"
  private static let folderName = "foto"
  private static let workName = "kerja"

  private let cache: TypedPath
  private let path: TypedPath

  /// Stands for the tool and the day: what failed at another attempt is tried again.
  let attempt: String

  package init(_ cache: TypedPath, attempt: String = "") {
    self.cache = cache
    self.attempt = attempt
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

  /// Nil for an entry that is to be made: it is not there, or damaged, or failed at another attempt.
  ///
  /// - Parameter readingPictures: whether damage to what is in the pictures counts too.
  package func record(
    of key: PhotoKey, readingPictures: Bool = false
  ) throws(DiskError) -> PhotoRecord? {
    guard let folder = try folder(of: key) else { return nil }
    let record = try PhotoEntry.record(in: folder, readingPictures: readingPictures)
    if case .failed(let attempt) = record, attempt != self.attempt { return nil }
    return record
  }

  private static let uses: [PhotoKey.Use] = [.page, .logo, .share]

  /// What is known of a photo, from whatever was made of it.
  package func state(of hash: String) throws(DiskError) -> PhotoState {
    var state = PhotoState.unseen
    for use in Self.uses {
      guard let next = try record(of: PhotoKey(hash: hash, use))?.state else { continue }
      if next == .broken { return .broken }
      if state == .unseen, use != .share { state = next }
    }
    return state
  }

  /// What is known of a photo, where a picture of middle size will do.
  func earlyState(of hash: String) throws(DiskError) -> PhotoState {
    let state = try state(of: hash)
    guard state == .unseen, let record = try record(of: PhotoKey(hash: hash, .early)) else {
      return state
    }
    if case .ready(let tone) = record { return .early(tone) }
    return .broken
  }

  /// Whether a photo that no picture came of may give one at another attempt.
  func hasFailed(_ hash: String) throws(DiskError) -> Bool {
    for use in Self.uses + [.early] {
      if case .failed = try record(of: PhotoKey(hash: hash, use)) { return true }
    }
    return false
  }

  /// Nil if it is not there any more.
  package func file(of rendition: Rendition) throws(DiskError) -> FileCopy? {
    guard let folder = try folder(of: PhotoKey(rendition)) else { return nil }
    return try FileCopy.opening(rendition.fileName, in: folder)
  }

  /// A file of an entry that is whole; nil if there is none.
  func bytes(of key: PhotoKey, named name: String) throws(DiskError) -> [UInt8]? {
    guard try record(of: key, readingPictures: true) != nil, let folder = try folder(of: key) else {
      return nil
    }
    let read = try FileBytes(reading: name, in: folder, limit: PhotoEntry.longestPicture)
    guard case .bytes(let bytes, _) = read else { return nil }
    return bytes
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
    guard try record(of: key, readingPictures: true) == nil else { return }
    // What is there is of no use: it goes away with the working folder.
    try folder.move(key.name, to: work, as: key.name + ".lama")
    try folder.adopt(key.name, from: work)
  }

  /// Removes what killed builds left half made.
  package func removeAbandonedWork() throws(DiskError) {
    guard let folder = try Folder.existing(path.appending(Self.workName)) else { return }
    try WorkFolder.removeAbandoned(in: folder)
  }

  // MARK: Pruning

  private static let registerName = "keluaran"

  /// Holds the cache for a build, from before its first look to after its last.
  package func use() throws(DiskError) -> CacheUse { try CacheUse(of: cache) }

  /// Notes that an output folder shows what is in the cache, so that builds of others keep it.
  package func register(_ output: TypedPath) throws(DiskError) {
    let place = try output.absolute()
    let name = Fingerprint(of: Array(place.utf8)).string
    let register = try Folder.creating(cache.appending(Self.registerName))
    if register.status(of: name) != nil { return }
    try register.replace(name) { (file) throws(SystemFailure) in
      try file.write(Array(place.utf8))
    }
  }

  /// The output folders that were built from this cache, without those that are no longer there.
  package func outputs() throws(DiskError) -> [TypedPath] {
    guard let register = try Folder.existing(cache.appending(Self.registerName)) else { return [] }
    var outputs: [TypedPath] = []
    for entry in try register.listing().entries {
      let read = try FileBytes(reading: entry.name, in: register, limit: Self.longestPath)
      guard case .bytes(let bytes, _) = read else { continue }
      let output = TypedPath(String(decoding: bytes, as: UTF8.self))
      if Self.isThere(output) {
        outputs.append(output)
      } else {
        try register.remove(entry.name)
      }
    }
    return outputs
  }

  /// A folder that cannot be opened just now is there all the same.
  private static func isThere(_ output: TypedPath) -> Bool {
    do {
      return try Folder.existing(output) != nil
    } catch {
      return !error.isNotAFolder
    }
  }

  /// In bytes. Source: `PATH_MAX` of Linux.
  private static let longestPath = 4096

  /// Removes what was made of photos that no output shows, unless another build uses the cache.
  /// That a photo is broken is remembered: nobody publishes it, and to try it again takes as long as
  /// the first time.
  ///
  /// `used` has the first digits of the hashes of all photos that some output shows.
  package func prune(keeping used: Set<String>, after use: borrowing CacheUse) throws {
    guard let root = try Folder.existing(path), use.becomesSole() else { return }
    try withWork { work in
      for version in try root.listing().entries where version.kind == .folder {
        guard version.name == Self.version else {
          if version.name != Self.workName { try root.move(version.name, to: work) }
          continue
        }
        let shelves = try root.folder(version.name)
        for shelf in try shelves.listing().entries where shelf.kind == .folder {
          try prune(shelves.folder(shelf.name), keeping: used, into: work)
        }
      }
    }
  }

  private func prune(
    _ shelf: borrowing Folder, keeping used: Set<String>, into work: borrowing Folder
  ) throws {
    let letters = "-" + PhotoKey.Use.letters.rawValue
    for entry in try shelf.listing().entries where !used.contains(String(entry.name.prefix(10))) {
      // No output shows them as they are, and the next card needs them.
      if entry.name.hasSuffix(letters) { continue }
      if entry.kind == .folder {
        switch try PhotoEntry.record(in: shelf.folder(entry.name)) {
        case .broken, .failed: continue
        case .ready, nil: break
        }
      }
      try shelf.move(entry.name, to: work)
    }
  }
}
