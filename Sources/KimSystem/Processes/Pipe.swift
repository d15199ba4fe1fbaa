import Glibc
package import Synchronization

/// Two ends of a pipe that no other program inherits.
package struct Pipe: ~Copyable, Sendable {
  package let reading: FileDescriptor
  package let writing: FileDescriptor

  /// Held while a pipe is made and while a program is started: a program that another thread starts
  /// in between would inherit the ends, and what comes through would not end before that program.
  package static let quiet = Mutex(())

  package init() throws(DiskError) {
    var ends: [CInt] = [-1, -1]
    let code: CInt = Self.quiet.withLock { _ in
      guard unsafe pipe(&ends) == 0 else { return errno }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return 0
    }
    guard code == 0, let reading = FileDescriptor(ends[0]), let writing = FileDescriptor(ends[1])
    else { throw DiskError(.open, "pipe", code: code) }
    self.reading = reading
    self.writing = writing
  }
}
