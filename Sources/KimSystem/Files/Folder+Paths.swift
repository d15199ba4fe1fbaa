import Glibc

extension Folder {
  /// Opens the file at a path of plain names below this folder: no empty, `.`, `..` or hidden one.
  package func file(at path: String) throws(DiskError) -> FileDescriptor {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.last, parts.allSatisfy(Self.isPlain) else {
      throw DiskError(.open, self.path(of: path), code: EACCES)
    }
    return try folder(at: parts.dropLast()).file(name)
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(0)
  }

  /// Opens a folder through a row of names.
  package func folder(at names: some Collection<String>) throws(DiskError) -> Folder {
    var folder = try again()
    for name in names { folder = try folder.folder(name) }
    return folder
  }

  /// Opens a folder that the person who runs the command named, and makes it, with the folders
  /// that it is in, if it is not there.
  ///
  /// - Parameter forOwnerOnly: whether others may not look into the folders that are made.
  package static func creating(
    _ path: TypedPath, forOwnerOnly: Bool = false
  ) throws(DiskError) -> Folder {
    if let folder = try existing(path) { return folder }
    if path.parent != path { _ = try creating(path.parent, forOwnerOnly: forOwnerOnly) }
    guard unsafe mkdir(path.string, forOwnerOnly ? 0o700 : 0o755) == 0 || errno == EEXIST else {
      throw SystemFailure.last.at(path.string, .create)
    }
    return try Folder(opening: path.string)
  }

  /// Nil if nothing is there.
  package static func existing(_ path: TypedPath) throws(DiskError) -> Folder? {
    do {
      return try Folder(opening: path.string)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// The identities of this folder and of all that it is in, up to the root of the disk.
  package func ancestry() throws(DiskError) -> [FileStatus.Identity] {
    var found: [FileStatus.Identity] = []
    var folder = try again()
    while let identity = folder.descriptor.status?.identity, found.last != identity {
      found.append(identity)
      folder = try folder.parent()
    }
    return found
  }
}
