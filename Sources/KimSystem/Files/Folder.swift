import Glibc

/// An open folder. Everything below it is reached through it, one name at a time and never through
/// a symbolic link, so that no path can lead out of it.
package struct Folder: ~Copyable, Sendable {
  /// As people see it in messages.
  package let path: String
  package let descriptor: FileDescriptor
  /// Whether a file that is put here has to be on the disk itself before it gets its name, so that
  /// a power cut leaves no half of it.
  package var isDurable = false

  /// Opens a folder that the person who runs the command named: links in its path are followed.
  package init(opening path: String) throws(DiskError) {
    let raw = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard let descriptor = FileDescriptor(raw) else {
      throw SystemFailure.last.at(path, .open)
    }
    self.path = path
    self.descriptor = descriptor
  }

  init(path: String, descriptor: consuming FileDescriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a folder below this one; a symbolic link is an error.
  package func folder(_ name: String) throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    guard let opened = FileDescriptor(unsafe openat(descriptor.raw, name, flags)) else {
      throw failure(name, .open)
    }
    return Folder(path: path(of: name), descriptor: opened)
  }

  /// The same folder, open a second time: with its own place in the list of names.
  package func again() throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    guard let opened = FileDescriptor(unsafe openat(descriptor.raw, ".", flags)) else {
      throw SystemFailure.last.at(path, .open)
    }
    return Folder(path: path, descriptor: opened)
  }

  /// The folder that this one is in.
  package func parent() throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    guard let opened = FileDescriptor(unsafe openat(descriptor.raw, "..", flags)) else {
      throw failure("..", .open)
    }
    return Folder(path: path(of: ".."), descriptor: opened)
  }

  /// Opens a file to read. It waits for nothing: a pipe opens at once, and `status` tells it.
  package func file(_ name: String) throws(DiskError) -> FileDescriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    guard let opened = FileDescriptor(unsafe openat(descriptor.raw, name, flags)) else {
      throw failure(name, .open)
    }
    return opened
  }

  /// Nil if nothing is there. The name may be a path; what it leads to is looked at, not opened.
  package func status(of name: String) -> FileStatus? {
    var buffer = stat()
    guard unsafe fstatat(descriptor.raw, name, &buffer, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    return FileStatus(buffer)
  }

  package func path(of name: String) -> String {
    path.isEmpty || path == "." ? name : "\(path)/\(name)"
  }

  package func failure(_ name: String, _ operation: DiskError.Operation) -> DiskError {
    SystemFailure.last.at(path(of: name), operation)
  }

  /// What is in the folder, without names that begin with a dot.
  package func listing() throws(DiskError) -> FolderListing {
    let stream = try unsafe openList()
    defer { unsafe closedir(stream) }
    var found: [(name: FileName, kind: FileStatus.Kind)] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe Self.name(of: entry)
      guard name.bytes.first != UInt8(ascii: ".") else { continue }
      guard let kind = unsafe kind(ofType: entry.pointee.d_type, name) else { continue }
      found.append((name, kind))
      errno = 0
    }
    guard errno == 0 else { throw SystemFailure.last.at(path, .list) }
    return FolderListing(found)
  }

  /// The list of what is in the folder, to be closed: opened a second time, with its own place in it.
  func openList() throws(DiskError) -> OpaquePointer {
    let raw = unsafe openat(descriptor.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard raw >= 0, let stream = unsafe fdopendir(raw) else {
      throw SystemFailure.last.at(path, .list)
    }
    return unsafe stream
  }

  static func name(of entry: UnsafeMutablePointer<dirent>) -> FileName {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      unsafe FileName(bytes: Array(buffer.prefix { $0 != 0 }))
    }
  }

  /// Nil if the file is gone already. Some file systems do not tell the kind in the list.
  private func kind(ofType type: UInt8, _ name: FileName) -> FileStatus.Kind? {
    switch CInt(type) {
    case CInt(DT_REG): return .file
    case CInt(DT_DIR): return .folder
    case CInt(DT_LNK): return .symlink
    case CInt(DT_UNKNOWN):
      var buffer = stat()
      let path = name.bytes.map { CChar(bitPattern: $0) } + [0]
      guard unsafe fstatat(descriptor.raw, path, &buffer, AT_SYMLINK_NOFOLLOW) == 0 else {
        return nil
      }
      return FileStatus(buffer).kind
    default: return .special
    }
  }
}
