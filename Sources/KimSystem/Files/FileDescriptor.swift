import Glibc

/// An open file or folder of the operating system, closed when it goes out of scope.
///
/// The one place, with `Folder`, where pointers are handed to the system.
package struct FileDescriptor: ~Copyable, Sendable {
  package let raw: CInt

  /// Takes over an open descriptor; returns nil for the -1 of a call that failed.
  package init?(_ raw: CInt) {
    guard raw >= 0 else { return nil }
    self.raw = raw
  }

  deinit { Glibc.close(raw) }

  /// Closes a file that was written, and tells whether it is whole: a file system that lies on
  /// another machine may say only now that there is no space.
  package consuming func close() throws(SystemFailure) {
    let raw = raw
    discard self
    guard Glibc.close(raw) == 0 else { throw SystemFailure.last }
  }

  /// Nil if the system refuses, which it does not for an open file; `errno` says why.
  package var status: FileStatus? {
    var buffer = stat()
    guard unsafe fstat(raw, &buffer) == 0 else { return nil }
    return FileStatus(buffer)
  }

  /// The next bytes, at most `count`; empty at the end of the file.
  package func read(atMost count: Int) throws(SystemFailure) -> [UInt8] {
    try Self.read(raw, atMost: count)
  }

  static func read(_ raw: CInt, atMost count: Int) throws(SystemFailure) -> [UInt8] {
    var failure: CInt?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var got: Int
      repeat {
        got = unsafe Glibc.read(raw, buffer.baseAddress, count)
      } while got < 0
        && errno == EINTR
      failure = got < 0 ? errno : nil
      initialized = max(got, 0)
    }
    if let failure { throw SystemFailure(code: failure) }
    return bytes
  }

  /// The bytes of a range; fewer where the file ends in it.
  package func read(_ range: Range<Int>) throws(SystemFailure) -> [UInt8] {
    var failure: CInt?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      while initialized < range.count {
        let got = unsafe pread(
          raw, buffer.baseAddress?.advanced(by: initialized), range.count - initialized,
          range.lowerBound + initialized)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        initialized += got
      }
    }
    if let failure { throw SystemFailure(code: failure) }
    return bytes
  }

  /// The whole file from here on; nil if it is longer than `limit`.
  func readAll(upTo limit: Int, expecting size: Int) throws(SystemFailure) -> [UInt8]? {
    var bytes = try read(atMost: min(size, limit) + 1)
    guard !bytes.isEmpty else { return bytes }
    while bytes.count <= limit {
      let more = try read(atMost: Self.chunk)
      if more.isEmpty { return bytes }
      bytes += more
    }
    return nil
  }

  /// Large enough that calls do not count, small enough that memory does not.
  package static let chunk = 128 << 10

  /// Makes reading answer at once, also where nothing has come yet.
  package func setNonBlocking() { _ = fcntl(raw, F_SETFL, fcntl(raw, F_GETFL) | O_NONBLOCK) }

  /// Goes back to the file's first byte.
  func rewind() throws(SystemFailure) {
    guard lseek(raw, 0, SEEK_SET) == 0 else { throw SystemFailure.last }
  }

  package func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(raw, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemFailure(code: count < 0 ? errno : EIO) }
      written += count
    }
  }

  /// Waits until all that was written is on the disk itself.
  package func sync() throws(SystemFailure) {
    // Some file systems cannot do that for folders, and say so.
    guard fsync(raw) == 0 || [EINVAL, ENOTSUP].contains(errno) else { throw SystemFailure.last }
  }

  /// Compares by the system's own means: an unchanged file is compared in each build.
  static func areSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && (unsafe memcmp(left, right, left.count)) == 0
  }

  /// Waits for a lock that others who only use the file may hold too; false if the system refuses.
  package func shareLock() -> Bool {
    while flock(raw, LOCK_SH) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  /// The same for so many milliseconds at most; whether it holds the lock.
  package func shareLock(waiting patience: Int) -> Bool {
    lock(LOCK_SH, waiting: patience)
  }

  /// Whether this process alone now holds the file's advisory lock; the system lets go of it when
  /// the process ends, however it ends.
  ///
  /// It tries for so many milliseconds.
  package func lock(waiting patience: Int) -> Bool {
    lock(LOCK_EX, waiting: patience)
  }

  private func lock(_ kind: CInt, waiting patience: Int) -> Bool {
    let step = 20
    for _ in 0...(patience / step) {
      if flock(raw, kind | LOCK_NB) == 0 { return true }
      poll(nil, 0, CInt(step))
    }
    return false
  }
}
