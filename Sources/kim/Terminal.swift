import Glibc

/// One of the streams of the command.
struct Terminal {
  static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
  static let standardInput = Terminal(descriptor: STDIN_FILENO)
  static let standardError = Terminal(descriptor: STDERR_FILENO)

  private let descriptor: CInt

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Source of the variable: no-color.org. An empty value says nothing.
  var hasColour: Bool {
    guard isTerminal else { return false }
    guard let value = unsafe getenv("NO_COLOR") else { return true }
    return unsafe value.pointee == 0
  }

  /// A line that is typed without being shown.
  func secretLine() -> String? {
    var shown = termios()
    guard unsafe tcgetattr(descriptor, &shown) == 0 else { return nil }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(descriptor, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(descriptor, TCSAFLUSH, &shown) }
    return readLine()
  }

  /// A stream that nobody reads any more is no reason to stop.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
