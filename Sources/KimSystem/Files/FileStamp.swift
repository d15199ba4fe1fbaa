import Glibc

/// What tells, without reading it, that a file is most likely the one that was read before.
package struct FileStamp: Sendable, Hashable {
  package let size: Int
  /// When the content was last changed, in nanoseconds since 1970.
  package let modified: Int
  /// When anything about the file was last changed: no command can set it back.
  package let changed: Int
  package let inode: Int

  package init(size: Int, modified: Int, changed: Int, inode: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  init(_ buffer: stat) {
    size = Int(buffer.st_size)
    modified = Self.nanoseconds(buffer.st_mtim)
    changed = Self.nanoseconds(buffer.st_ctim)
    inode = Int(truncatingIfNeeded: buffer.st_ino)
  }

  /// Equal to that of no file: its content has to be read again.
  package static let unknown = FileStamp(size: -1, modified: 0, changed: 0, inode: 0)

  /// File systems count time in steps, up to two seconds on a flash disk: a file that was changed
  /// just now may be changed once more and keep its stamp.
  private static let step = 2_500_000_000

  /// The stamp as far as it can be relied upon at a time, in nanoseconds since 1970.
  package func settled(at now: Int) -> FileStamp {
    max(modified, changed) + Self.step < now ? self : .unknown
  }

  /// The machine's clock, in nanoseconds since 1970; nothing that is published depends on it.
  package static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
