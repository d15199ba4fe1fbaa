import Glibc

// Paths that stand among other bytes, each with a zero behind it: who looks at a hundred thousand files
// makes no text of each. `index` is where one begins; without a zero behind it nothing is there.

extension Folder {
  /// The folder at a path below this one, to look at what is in it; links on the way are followed. Nil
  /// if it cannot be opened.
  package func place(at index: Int, in bytes: [UInt8]) -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let raw = unsafe Self.withPath(at: index, in: bytes) {
      unsafe openat(descriptor.raw, $0, flags)
    }
    guard let descriptor = FileDescriptor(raw ?? -1) else { return nil }
    return Folder(path: path, descriptor: descriptor)
  }

  /// Nil if nothing is there; what is there is looked at, not opened.
  package func status(at index: Int, in bytes: [UInt8]) -> FileStatus? {
    var buffer = stat()
    let code = unsafe Self.withPath(at: index, in: bytes) {
      unsafe fstatat(descriptor.raw, $0, &buffer, AT_SYMLINK_NOFOLLOW)
    }
    return code == 0 ? FileStatus(buffer) : nil
  }

  private static func withPath(
    at index: Int, in bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> CInt
  ) -> CInt? {
    unsafe bytes.withUnsafeBytes { buffer in
      guard index >= 0, index < buffer.count, let start = buffer.baseAddress,
        unsafe memchr(start + index, 0, buffer.count - index) != nil
      else { return nil }
      return unsafe body((start + index).assumingMemoryBound(to: CChar.self))
    }
  }
}
