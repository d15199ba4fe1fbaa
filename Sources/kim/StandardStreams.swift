import Glibc

/// The streams that every process begins with: standard input, output and errors.
enum StandardStreams {
  /// Lets the command end with its own status, whoever has stopped to listen.
  ///
  /// Writing to a pipe that nobody reads is then an error like any other. A stream that was closed
  /// before the command began is opened to nowhere: else the first file that is opened would get
  /// its number, and with it all messages.
  static func outliveListeners() {
    _ = signal(SIGPIPE, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }
}
