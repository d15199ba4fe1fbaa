import Glibc
import KimSystem
import Synchronization

/// What Ctrl-C does: the command ends at once, with the status that shells expect.
///
/// Nothing has to be tidied: a file gets its name only when it is whole, and the next build clears
/// away what was being written.
enum Interrupt {
  static func endsAtOnce() {
    _ = signal(SIGINT) { _ in _exit(130) }
  }

  // MARK: A command that goes on until it is stopped

  private static let asked = Atomic<Bool>(false)

  /// Lets the command finish what it does, and then end well.
  static func isAskedFor() {
    // Made now, and not while a signal is handled.
    asked.store(false, ordering: .relaxed)
    _ = signal(SIGINT) { _ in Interrupt.asked.store(true, ordering: .relaxed) }
    _ = signal(SIGTERM) { _ in Interrupt.asked.store(true, ordering: .relaxed) }
    SignalMask.open([SIGINT, SIGTERM])
  }

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Ends the command, whatever its threads do: nothing has to be tidied.
  static func endWell() -> Never { _exit(0) }

  /// Ends early when it is asked.
  static func wait(seconds: Int) {
    for _ in 0..<(seconds * 10) where !isAsked { usleep(100_000) }
  }
}
