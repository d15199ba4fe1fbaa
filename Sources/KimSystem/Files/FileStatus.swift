import Glibc

/// What the file system says of a file.
package struct FileStatus: Equatable {
  package enum Kind: Equatable {
    case file, folder, symlink
    /// A pipe, a socket or a device: opening one can block or do something.
    case special
  }

  /// Tells one file from every other on the machine, whatever path leads to it.
  package struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  package let kind: Kind
  package let size: Int
  package let identity: Identity
  package let stamp: FileStamp
  /// What the owner, the group and others may do with it.
  let permissions: mode_t

  init(_ buffer: stat) {
    kind = Self.kind(ofMode: buffer.st_mode)
    size = Int(buffer.st_size)
    identity = Identity(device: UInt64(buffer.st_dev), number: UInt64(buffer.st_ino))
    stamp = FileStamp(buffer)
    permissions = buffer.st_mode & 0o777
  }

  /// Whether its owner has said that it is not to be changed.
  package var isProtected: Bool { permissions & S_IWUSR == 0 }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symlink
    default: .special
    }
  }
}
