import KimPublish
import KimSystem

/// How sftp is told to reach a server, and what comes of scripts of commands.
struct SFTPSession: Sendable {
  private let server: HostServer
  /// Ends with the session: its programs go over it.
  private let line: SSHLine
  private let options: [String]
  private let scratch: TypedPath

  static let program = Program(name: "sftp", package: "openssh-client", patience: 3600)

  /// - Parameters:
  ///   - ssh: what stands in `KIM_SSH`.
  ///   - limit: in bytes a second, of one connection.
  init(_ server: HostServer, ssh: String?, limit: Int?, scratch: TypedPath) throws {
    self.server = server
    self.scratch = scratch
    line = try SSHLine(to: server, ssh: ssh, scratch: scratch)
    var options = ["-q", "-S", line.words[0]] + line.words.dropFirst()
    // In kilobits.
    if let limit { options += ["-l", String(max(1, limit >> 7))] }
    self.options = options
  }

  /// A command that says something as soon as what stands before it is done.
  static func acknowledgement(_ text: String) -> String { "!echo \(text)" }

  /// Runs scripts side by side, each up to its first failure.
  @discardableResult
  func run(
    _ scripts: [[String]], mostBytes most: Int? = nil,
    lines body: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    let folder = try Folder.creating(scratch)
    for (index, commands) in scripts.enumerated() {
      let text = commands.map { $0 + "\n" }.joined()
      try folder.put(Array(text.utf8), as: "perintah-\(index)")
    }
    try folder.put(Array(scripts.indices.map { "\($0)\n" }.joined().utf8), as: "nomor")
    let account = server.user.map { "\($0)@\(server.host)" } ?? server.host
    let speech = try Self.program.run(
      ["-b", folder.path(of: "perintah-{}")] + options + ["--", account],
      variables: ["LC_ALL": "C"],
      through: Self.sideBySide(folder.path(of: "nomor"), scripts.count)
        + Program.bringing(atMost: most)
    ) { try body(String(decoding: $0, as: UTF8.self)) }
    try check(speech)
    return speech
  }

  /// Starts a program once for each line of a file, which stands in the place of `{}`; one that fails
  /// is told by the status.
  private static func sideBySide(_ lines: String, _ count: Int) -> [String] {
    Program.endingWithUs + ["xargs", "-a", lines, "-P", String(count), "-I", "{}"]
      + Program.endingWithUs
  }

  private func check(_ speech: ChildSpeech) throws {
    guard speech.end.status != 0 || speech.end.signal != nil || speech.isTimedOut else { return }
    if Program.wasTooMuch(speech) { return }
    if let reason = PublishError(speech.errors, of: server) { throw reason }
    throw PublishError.failed(Self.program, speech)
  }
}
