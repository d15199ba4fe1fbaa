import KimPublish
import KimSystem

/// How sftp is told to reach a server, and what comes of scripts of commands.
struct SFTPSession: Sendable {
  private let server: HostServer
  private let options: [String]
  private let scratch: TypedPath

  static let program = Program(name: "sftp", package: "openssh-client", patience: 3600)

  /// - Parameters:
  ///   - ssh: what stands in `KIM_SSH`, as for a key that ssh would not find by itself.
  ///   - limit: in bytes a second, of one connection.
  init(_ server: HostServer, ssh: String?, limit: Int?, scratch: TypedPath) {
    self.server = server
    self.scratch = scratch
    let words = (ssh ?? "ssh").split(separator: " ").map(String.init)
    var options = ["-q", "-S", words.first ?? "ssh"] + words.dropFirst()
    // Nobody is there to answer a question; a host that is not known is refused.
    options += ["-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15"]
    if let port = server.port { options += ["-P", String(port)] }
    // In kilobits.
    if let limit { options += ["-l", String(max(1, limit >> 7))] }
    self.options = options
  }

  /// A command that says something as soon as what stands before it is done.
  static func acknowledgement(_ text: String) -> String { "!echo \(text)" }

  /// Runs scripts side by side, each over a connection of its own and up to its first failure.
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
    if speech.errors.contains("Host key verification failed") {
      throw PublishError.unknownHost(server)
    }
    if speech.errors.contains("Permission denied (") { throw PublishError.login(server.host) }
    throw PublishError.failed(Self.program, speech)
  }
}
