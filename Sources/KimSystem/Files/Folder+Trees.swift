import Glibc

extension Folder {
  /// Makes a folder below this one; false if something of that name is there.
  package func make(_ name: String) throws(DiskError) -> Bool {
    if unsafe mkdirat(descriptor.raw, name, 0o755) == 0 { return true }
    guard errno == EEXIST else { throw failure(name, .create) }
    return false
  }

  /// Moves a folder here under the name that it has, unless something of that name is here: then that
  /// stays, and the other where it was.
  package func adopt(_ name: String, from other: borrowing Folder) throws(DiskError) {
    if unsafe renameat(other.descriptor.raw, name, descriptor.raw, name) == 0 { return }
    guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) else { throw failure(name, .rename) }
  }

  /// Moves whatever has a name here to another folder of the same disk; fine if it is gone already.
  package func move(
    _ name: String, to other: borrowing Folder, as newName: String? = nil
  ) throws(DiskError) {
    let newName = newName ?? name
    if unsafe renameat(descriptor.raw, name, other.descriptor.raw, newName) == 0 { return }
    guard errno == ENOENT else { throw failure(name, .rename) }
  }

  /// Gives a file of another folder a second name here; false where that cannot be: on another disk, or on
  /// one that knows no such names.
  package func link(
    _ newName: String, to name: String, in other: borrowing Folder
  ) throws(DiskError) -> Bool {
    if unsafe linkat(other.descriptor.raw, name, descriptor.raw, newName, 0) == 0 { return true }
    guard [EXDEV, EPERM, EMLINK, ENOTSUP, EACCES].contains(errno) else {
      throw failure(newName, .create)
    }
    return false
  }

  /// Removes a folder with all that is in it, hidden names too, following no link; fine if it is gone
  /// already.
  package func removeTree(_ name: String) throws(DiskError) {
    do {
      let tree = try folder(name)
      for entry in try tree.everything() {
        let name = String(decoding: entry.bytes, as: UTF8.self)
        if try tree.isFolder(unlinking: entry) { try tree.removeTree(name) }
      }
      _ = try removeIfEmpty(name)
    } catch {
      guard error.isMissing else { throw error }
    }
  }

  /// Removes whatever has a name, unless it is a folder.
  private func isFolder(unlinking name: FileName) throws(DiskError) -> Bool {
    let bytes = name.bytes.map { CChar(bitPattern: $0) } + [0]
    if unsafe unlinkat(descriptor.raw, bytes, 0) == 0 { return false }
    guard [EISDIR, EPERM].contains(errno) else { throw failure(name.sanitised, .remove) }
    return true
  }

  /// Copies bytes into a new file; what a killed build left under that name goes first.
  package func put(_ bytes: [UInt8], as name: String) throws(DiskError) {
    try remove(name)
    try create(name, bytes)
  }
}
