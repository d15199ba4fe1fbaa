import Glibc

/// Which signals reach this process.
package enum SignalMask {
  /// Lets signals through that whoever started this process holds back: a service manager, or a
  /// program that minds its own children.
  package static func open(_ signals: [CInt]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
  }
}
