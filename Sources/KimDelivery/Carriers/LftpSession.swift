import KimPublish
import KimSystem

/// How lftp is told to reach a server, and what comes of a script of commands.
struct LftpSession: Sendable {
  private let settings: [String]
  private let password: String
  private let scratch: TypedPath
  private let server: HostServer
  /// In bytes a second: what all connections together may send.
  private let rate: Int

  static let program = Program(name: "lftp", package: "lftp", patience: 3600)

  /// - Parameters:
  ///   - certificate: a file with the one certificate that the server may have; nil: a known
  ///     authority has to vouch for it.
  ///   - limit: in bytes a second, of all connections together.
  init(
    _ server: HostServer, password: String, certificate: TypedPath?, limit: Int?,
    scratch: TypedPath
  ) throws {
    self.server = server
    rate = max(1, limit ?? .max)
    self.password = password
    self.scratch = scratch
    var settings = Self.common
    settings += server.scheme == .ftp ? ["set ftp:ssl-allow no"] : Self.secure
    if let certificate {
      settings.append("set ssl:ca-file \(CarrierScript.quoted(try certificate.absolute()))")
      // The certificate itself is known, whatever name it was made for.
      settings.append("set ssl:check-hostname no")
    }
    if let limit { settings.append("set net:limit-total-rate 0:\(max(1, limit))") }
    settings.append(Self.opening(server))
    self.settings = settings
  }

  private static let common = [
    "set cmd:fail-exit yes", "set net:timeout 30", "set net:max-retries 3",
    "set net:reconnect-interval-base 5", "set net:persist-retries 0", "set ftp:rest-stor no",
    "set xfer:clobber yes", "set bmk:save-passwords no",
    "set cmd:interactive no", "set net:connection-limit 4",
  ]
  private static let secure = [
    "set ftp:ssl-force yes", "set ftp:ssl-protect-data yes", "set ftp:ssl-protect-list yes",
    "set ssl:verify-certificate yes",
  ]
  /// With TLS 1.3 a server sends tickets after the handshake, which a connection that only sends never
  /// reads; to close such a socket throws away what is still on its way, and on a slow line that is
  /// the end of a file, which servers then acknowledge. With TLS 1.2 there is nothing unread.
  private static let complete = "set ssl:priority NORMAL:-VERS-TLS1.3"
  /// The port at which a server speaks TLS from the first byte.
  private static let implicitPort = 990

  private static func opening(_ server: HostServer) -> String {
    let isImplicit = server.scheme == .ftps && server.port == implicitPort
    let user = server.user.map { "--user \($0) --env-password " } ?? ""
    return "open \(user)\(isImplicit ? "ftps" : "ftp")://\(server.host)"
      + (server.port.map { ":\($0)" } ?? "")
  }

  // MARK: Running

  /// In seconds, for files that go at the same time over a line as slow as any.
  func patience(forSending bytes: Int) -> Int { 300 + bytes / min(Self.slowest, rate) }

  /// In bytes a second.
  private static let slowest = 4_000

  /// What it said of errors.
  ///
  /// - Parameter patience: in seconds: for how long it may say nothing. Now and then it waits without
  ///   any connection after some have broken, and would for ever.
  @discardableResult
  func run(
    _ commands: [String], mostBytes most: Int? = nil, patience: Int? = nil,
    lines body: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    var isSilent = true
    let lines = { (line: [UInt8]) in
      isSilent = false
      try body(String(decoding: line, as: UTF8.self))
    }
    var speech = try speech(of: [Self.complete] + settings + commands, most, patience, lines: lines)
    if isSilent, speech.errors.contains("gnutls_handshake") {
      // A server that speaks TLS 1.3 only.
      speech = try self.speech(of: settings + commands, most, patience, lines: lines)
    }
    try check(speech)
    return speech
  }

  private func speech(
    of commands: [String], _ most: Int?, _ patience: Int?, lines: ([UInt8]) throws -> Void
  ) throws -> ChildSpeech {
    let folder = try Folder.creating(scratch)
    let name = "perintah"
    let text = commands.map { $0 + "\n" }.joined()
    try folder.put(Array(text.utf8), as: name)
    // Nothing of the person's own settings: they may keep passwords, or log them.
    return try Self.program.run(
      ["--norc", "-f", folder.path(of: name)],
      variables: ["LFTP_PASSWORD": password, "LFTP_HOME": scratch.string, "LC_ALL": "C"],
      through: Program.endingWithUs + Program.bringing(atMost: most), patience: patience,
      lines: lines)
  }

  private func check(_ speech: ChildSpeech) throws {
    guard speech.end.status != 0 || speech.end.signal != nil || speech.isTimedOut else { return }
    if Program.wasTooMuch(speech) { return }
    if speech.errors.contains("Certificate verification") {
      throw PublishError.certificate(TLSPlace(server))
    }
    if speech.errors.contains("Login failed") || speech.errors.contains("Login incorrect") {
      throw PublishError.login(server.host)
    }
    throw PublishError.failed(Self.program, speech)
  }
}
