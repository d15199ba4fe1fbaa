import Glibc

extension Folder {
  /// Opens a folder below this one, and makes it if it is not there.
  package func folder(creating name: String) throws(DiskError) -> Folder {
    if unsafe mkdirat(descriptor.raw, name, 0o755) != 0, errno != EEXIST {
      throw failure(name, .create)
    }
    return try folder(name)
  }

  /// Puts a file in the place of whatever had its name: readers see the old one or the new one.
  /// A link of that name is replaced, not followed.
  package func replace(
    _ name: String, with fill: (borrowing FileDescriptor) throws(SystemFailure) -> Void
  ) throws(DiskError) {
    let aside = Self.nextAside()
    let file = try create(aside: aside, of: name)
    do {
      try fill(file)
      if isDurable { try file.sync() }
      try file.close()
    } catch {
      unsafe unlinkat(descriptor.raw, aside, 0)
      throw error.at(path(of: name), .write)
    }
    guard unsafe renameat(descriptor.raw, aside, descriptor.raw, name) == 0 else {
      let failure = failure(name, .rename)
      unsafe unlinkat(descriptor.raw, aside, 0)
      throw failure
    }
  }

  private func create(aside: String, of name: String) throws(DiskError) -> FileDescriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let file = FileDescriptor(unsafe openat(descriptor.raw, aside, flags, 0o644)) else {
      throw failure(name, .create)
    }
    return file
  }

  /// Waits until the names in this folder are on the disk itself.
  package func sync() throws(DiskError) {
    do { try descriptor.sync() } catch { throw error.at(path, .write) }
  }

  /// Puts these bytes in a file's place, unless they are there; returns whether it did. A file that
  /// nobody is known to have written need not be looked for.
  package func write(
    _ bytes: [UInt8], to name: String, mayBeThere: Bool = true
  ) throws(DiskError) -> Bool {
    if mayBeThere, holds(bytes, name) { return false }
    try replace(name) { (file) throws(SystemFailure) in try file.write(bytes) }
    return true
  }

  private func holds(_ bytes: [UInt8], _ name: String) -> Bool {
    guard let file = existingFile(name), file.status?.size == bytes.count else { return false }
    do {
      let found = try file.readAll(upTo: bytes.count, expecting: bytes.count)
      return found.map { FileDescriptor.areSame($0, bytes) } ?? false
    } catch {
      // What cannot be read is written anew.
      return false
    }
  }

  /// Nil unless a regular file of that name can be read.
  func existingFile(_ name: String) -> FileDescriptor? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    guard let file = FileDescriptor(unsafe openat(descriptor.raw, name, flags)),
      file.status?.kind == .file
    else { return nil }
    return file
  }

  /// Makes a file that was not there; never writes over one, and leaves none that is cut.
  package func create(
    _ name: String, _ bytes: [UInt8], forOwnerOnly: Bool = false
  ) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let mode: mode_t = forOwnerOnly ? 0o600 : 0o644
    guard let file = FileDescriptor(unsafe openat(descriptor.raw, name, flags, mode)) else {
      throw failure(name, .create)
    }
    do {
      try file.write(bytes)
      try file.close()
    } catch {
      unsafe unlinkat(descriptor.raw, name, 0)
      throw error.at(path(of: name), .write)
    }
  }

  /// Removes a file or a link; returns whether there was one.
  @discardableResult
  package func remove(_ name: String) throws(DiskError) -> Bool {
    if unsafe unlinkat(descriptor.raw, name, 0) == 0 { return true }
    // A folder that somebody made under the name of our file is not ours.
    if [ENOENT, EISDIR, EPERM].contains(errno), !isFile(name) { return false }
    throw failure(name, .remove)
  }

  /// Removes a folder if nothing is in it; returns whether it is gone.
  package func removeIfEmpty(_ name: String) throws(DiskError) -> Bool {
    if unsafe unlinkat(descriptor.raw, name, AT_REMOVEDIR) == 0 { return true }
    if [ENOTEMPTY, EEXIST, ENOTDIR, ENOENT, EBUSY].contains(errno) { return false }
    throw failure(name, .remove)
  }

  private func isFile(_ name: String) -> Bool {
    let code = errno
    defer { errno = code }
    var buffer = stat()
    return unsafe fstatat(descriptor.raw, name, &buffer, AT_SYMLINK_NOFOLLOW) == 0
      && FileStatus(buffer).kind == .file
  }
}
