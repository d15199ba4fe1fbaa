import KimSystem

/// A build's hold on the photo cache: while it lasts, no other build removes what this one may want.
package struct CacheUse: ~Copyable {
  /// Of a file of the cache: the system lets go of it when the process ends, however it ends.
  private let lock: FileDescriptor

  private static let fileName = "kunci-foto"

  /// Waits while another build removes entries.
  init(of cache: TypedPath) throws(DiskError) {
    let folder = try CacheFolder.open(cache)
    do {
      try folder.create(Self.fileName, [])
    } catch {
      guard error.isAlreadyThere else { throw error }
    }
    let file = try folder.file(Self.fileName)
    guard file.shareLock() else { throw folder.failure(Self.fileName, .open) }
    lock = file
  }

  /// Whether no other build uses the cache now, and none will until this one ends.
  func becomesSole() -> Bool { lock.lock(waiting: 0) }
}
