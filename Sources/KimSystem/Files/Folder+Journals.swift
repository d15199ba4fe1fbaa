import Glibc

extension Folder {
  /// Opens a file to write at its end, and makes it if it is not there.
  package func appending(to name: String) throws(DiskError) -> FileDescriptor {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    guard let file = FileDescriptor(unsafe openat(descriptor.raw, name, flags, 0o600)) else {
      throw failure(name, .create)
    }
    return file
  }

  /// The kinds and sizes of what is in the folder, by names, without those that begin with a dot.
  package func sizes() throws(DiskError) -> [String: FileStatus] {
    var found: [String: FileStatus] = [:]
    for entry in try listing().entries { found[entry.name] = status(of: entry.name) }
    return found
  }
}
