import Glibc

/// Two ends of a pipe that no other program inherits.
struct Pipe: ~Copyable {
  let reading: FileDescriptor
  let writing: FileDescriptor

  init() throws(DiskError) {
    var ends: [CInt] = [-1, -1]
    guard unsafe pipe(&ends) == 0, let reading = FileDescriptor(ends[0]),
      let writing = FileDescriptor(ends[1])
    else { throw DiskError(.open, "pipe", code: errno) }
    self.reading = reading
    self.writing = writing
    // A program that another thread starts right now inherits them all the same; then the end of
    // what comes through is seen when that program has ended too, which is soon.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
}
