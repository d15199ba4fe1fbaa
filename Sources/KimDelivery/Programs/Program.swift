import KimSystem

/// A program that is not ours, with the package of Debian that brings it.
struct Program: Sendable {
  let name: String
  let package: String
  /// In seconds: for how long it may say nothing before it is ended. One long file on a slow line takes
  /// many minutes; a line that is dead the programs that send notice themselves, in two.
  let patience: Int

  /// Ends a program with this process, however that ends: nobody may go on sending when the next
  /// publication begins.
  static let endingWithUs = ["setpriv", "--pdeathsig", "KILL"]

  /// Ends a program that writes a larger file: a host may send without end.
  static func bringing(atMost most: Int?) -> [String] {
    most.map { ["prlimit", "--fsize=\($0)"] } ?? []
  }

  /// Whether it was ended for that, or, where the signal is ignored, could not write more.
  static func wasTooMuch(_ speech: ChildSpeech) -> Bool {
    speech.end.signal == tooMuch || speech.errors.contains("terminated by signal \(tooMuch)")
      || speech.errors.contains("File too large")
  }

  /// `SIGXFSZ` of Linux.
  private static let tooMuch: CInt = 25

  static let gzip = Program(name: "gzip", package: "gzip", patience: 120)
  static let zip = Program(name: "zip", package: "zip", patience: 1800)

  /// Throws a `PublishError` where the program is missing.
  ///
  /// - Parameter patience: in seconds, in place of the usual one.
  func run(
    _ arguments: [String], variables: [String: String] = [:], through wrapper: [String] = [],
    closesInput: Bool = false, patience: Int? = nil,
    lines body: ([UInt8]) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    // A program that reads what it is told ends only where that does.
    let closing = closesInput ? ["sh", "-c", "exec \"$@\" </dev/null", "sh"] : []
    let words = closing + wrapper + [name] + arguments
    do {
      var process = try ChildProcess(
        ChildCommand(
          executable: words[0], arguments: Array(words.dropFirst()), variables: variables))
      let speech = try process.wait(silentAtMost: patience ?? self.patience, lines: body)
      // What the shell says of a program that is not there.
      if words.first != name, speech.end.status == 127 { throw PublishError.missing(self) }
      return speech
    } catch let error as DiskError where error.operation == .start && error.isMissing {
      throw PublishError.missing(self)
    }
  }
}

extension PublishError {
  static func missing(_ program: Program) -> PublishError {
    PublishError(
      .failure,
      id: "program '\(program.name)' belum terpasang; pasang dengan: "
        + "sudo apt install \(program.package)",
      en: "the program '\(program.name)' is not installed; install it with: "
        + "sudo apt install \(program.package)")
  }

  static func failed(_ program: Program, _ speech: ChildSpeech) -> PublishError {
    failed(program, speech.isTimedOut ? [] : speech.errors.split(whereSeparator: \.isNewline))
  }

  /// - Parameter words: what it said of errors; none: it said nothing any more.
  static func failed(_ program: Program, _ words: [some StringProtocol]) -> PublishError {
    let said = words.suffix(3).joined(separator: "; ")
    let reason = words.isEmpty ? "tidak menjawab lagi" : said
    return PublishError(
      .failure,
      id: "\(program.name) gagal (\(reason)); periksa sambungan lalu jalankan lagi: yang sudah "
        + "terkirim tidak dikirim ulang",
      en: "\(program.name) failed (\(reason)); check the connection and run again: what was sent "
        + "is not sent again")
  }
}
