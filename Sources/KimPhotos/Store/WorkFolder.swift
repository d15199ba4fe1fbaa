import Glibc
import KimSystem

/// A folder that one batch of photos is made in, locked while its maker lives.
package struct WorkFolder: ~Copyable {
  let folder: Folder
  let name: String
  private let parent: Folder

  /// Two batches of one process have different numbers, two processes different locks.
  init(in parent: consuming Folder) throws(DiskError) {
    var number = 0
    while true {
      let name = "\(getpid())-\(number)"
      if let folder = try Self.take(name, in: parent) {
        self.folder = folder
        self.name = name
        self.parent = parent
        return
      }
      number += 1
    }
  }

  private static func take(_ name: String, in parent: borrowing Folder) throws(DiskError) -> Folder?
  {
    guard try parent.make(name) else { return nil }
    do {
      let folder = try parent.folder(name)
      // Before it is locked, another process may take it for an abandoned one and remove it.
      guard folder.descriptor.lock(waiting: 0), let identity = folder.descriptor.status?.identity,
        parent.status(of: name)?.identity == identity
      else { return nil }
      return folder
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  consuming func remove() throws(DiskError) { try parent.removeTree(name) }

  /// Removes the folders of makers that are no more.
  static func removeAbandoned(in parent: consuming Folder) throws(DiskError) {
    for entry in try parent.listing().entries where entry.kind == .folder {
      guard try isAbandoned(entry.name, in: parent) else { continue }
      try parent.removeTree(entry.name)
    }
  }

  private static func isAbandoned(
    _ name: String, in parent: borrowing Folder
  ) throws(DiskError) -> Bool {
    do {
      return try parent.folder(name).descriptor.lock(waiting: 0)
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
  }
}
