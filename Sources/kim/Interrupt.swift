import Glibc

/// What Ctrl-C does: the command ends at once, with the status that shells expect.
///
/// Nothing has to be tidied: a file gets its name only when it is whole, and the next build clears
/// away what was being written.
enum Interrupt {
  static func endsAtOnce() {
    _ = signal(SIGINT) { _ in _exit(130) }
  }
}
