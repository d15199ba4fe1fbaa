import Glibc

/// How a call of the tool ended, and what it said.
struct VipsOutcome: Sendable {
  /// Empty if it said too much to be believed.
  let said: String
  /// Whether it went through all its files, of which some may not have been made; if not, it was
  /// killed, crashed or never began, and nothing that it left can be trusted.
  let isFinished: Bool
  /// Whether it was a worker of ours that could not begin here: it has no library, or cannot be started.
  let isUnavailable: Bool
  private let signal: CInt?

  /// `said` is nil if it was too much.
  init(signal: CInt?, status: CInt, said: String?) {
    self.said = said ?? ""
    self.signal = signal
    isUnavailable = signal == nil && Self.neverBegun.contains(status)
    isFinished = said != nil && signal == nil && [0, 1, 255].contains(status)
  }

  /// The last two are those of `env`, `timeout` and `prlimit` for a program that they cannot start.
  private static let neverBegun = [PictureWorker.withoutLibrary, 126, 127]

  /// Why the machine did not let it write, as the system's `errno`: no photo is to blame.
  ///
  /// A line of its own is asked for, because the content of a hostile file is part of some messages.
  var machineFailure: CInt? {
    if signal == SIGXFSZ { return EFBIG }
    let lines = said.split(separator: "\n")
    return Self.machineFailures.first { code in
      let line = unsafe "unix error: " + String(cString: strerror(code))
      return lines.contains { $0 == line }
    }
  }

  private static let machineFailures = [ENOSPC, EDQUOT, EIO, EFBIG, EROFS, EMFILE, ENFILE]

  /// What it says of content that it draws all the same, without saying whose: a JPEG that ends too
  /// early is filled with grey, a drawing that is too much work stays empty.
  var warnsOfContent: Bool {
    ["premature end", "Premature end", "error in tile"].contains { said.contains($0) }
  }

  /// Whether that is the content's fault, and not that of too little memory.
  var blamesContent: Bool { isFinished && warnsOfContent && !said.contains("memory") }

  /// Whether it says that this file's content is no picture.
  func refuses(_ file: String) -> Bool {
    said.split(separator: "unable to thumbnail ").dropFirst().contains { part in
      let lines = part.split(separator: "\n", maxSplits: 1)
      guard lines.count == 2, lines[0] == file, lines[1].contains(where: { !$0.isWhitespace })
      else { return false }
      return !Self.excuses.contains { lines[1].contains($0) }
    }
  }

  /// What it says if it is itself to blame, or the machine. On another day the same file may do.
  private static let excuses = [
    "unix error", "memory", "write", "nsupported", "not a known", "blocked",
  ]

  /// The tool's name and its last words, if there are any, for a message.
  var lastWords: String {
    let lines = said.split(separator: "\n")
    guard let last = lines.last(where: { $0.contains { !$0.isWhitespace } }) else {
      return VipsCall.tool
    }
    return "\(VipsCall.tool): \(last.prefix(200))"
  }
}
