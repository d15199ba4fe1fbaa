import Glibc

/// Ends a process with the one that started it, however that one ends: nobody may go on writing
/// when the next build begins.
package enum ParentWatch {
  /// Begins to watch `descriptor`, the reading end of a pipe that only the other process can write
  /// to, and never does. When it is gone, the system says so by a signal, which nobody catches.
  package static func begin(_ descriptor: CInt) {
    letSignalThrough()
    _ = fcntl(descriptor, F_SETOWN, getpid())
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_ASYNC)
    // It may be gone already.
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&state, 1, 0) > 0 { _exit(1) }
  }

  /// Undoes what a process inherits: whoever started the command may block or ignore the signal.
  private static func letSignalThrough() {
    _ = signal(SIGIO, SIG_DFL)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGIO)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
