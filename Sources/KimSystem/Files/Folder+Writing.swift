import Glibc

extension Folder {
  /// The one hidden name that a file has in a folder until it is whole. One build at a time writes
  /// to an output folder, one file at a time, so that what is left of a killed build is found again.
  package static let aside = ".kim-sementara"

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
    _ name: String, aside: String = Folder.aside,
    with fill: (borrowing FileDescriptor) throws(SystemFailure) -> Void
  ) throws(DiskError) {
    let file = try create(aside: aside, of: name)
    do {
      try fill(file)
      try file.close()
    } catch {
      removeAside(aside)
      throw error.at(path(of: name), .write)
    }
    guard unsafe renameat(descriptor.raw, aside, descriptor.raw, name) == 0 else {
      let failure = failure(name, .rename)
      removeAside(aside)
      throw failure
    }
  }

  /// What a killed build left under the name is cleared away, which is seldom.
  private func create(aside: String, of name: String) throws(DiskError) -> FileDescriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    if let file = FileDescriptor(unsafe openat(descriptor.raw, aside, flags, 0o644)) {
      return file
    }
    if errno == EEXIST {
      removeAside(aside)
      if let file = FileDescriptor(unsafe openat(descriptor.raw, aside, flags, 0o644)) {
        return file
      }
    }
    throw failure(name, .create)
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
  package func create(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let file = FileDescriptor(unsafe openat(descriptor.raw, name, flags, 0o644)) else {
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

  /// Clears what a killed build left; most often there is nothing.
  package func removeAside(_ name: String = Folder.aside) {
    unsafe unlinkat(descriptor.raw, name, 0)
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
