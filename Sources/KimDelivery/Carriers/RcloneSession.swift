import KimPublish
import KimSystem

/// How rclone is called, and what comes of it.
///
/// A password reaches it through its environment, in the disguise that it wants, and nothing else.
struct RcloneSession: Sendable {
  let remote: RcloneRemote
  private let options: [String]
  private let isPinned: Bool
  private let scratch: TypedPath

  static let program = Program(name: "rclone", package: "rclone", patience: 3600)

  /// - Parameters:
  ///   - certificate: a file with the one certificate that the server may have; nil: a known
  ///     authority has to vouch for it.
  ///   - limit: in bytes a second, of all connections together.
  init(
    _ remote: RcloneRemote, certificate: TypedPath?, limit: Int?, scratch: TypedPath
  ) throws {
    self.remote = remote
    self.scratch = scratch
    isPinned = certificate != nil
    var options = Self.common
    if let certificate { options += ["--ca-cert", try certificate.absolute()] }
    if let limit { options += ["--bwlimit", "\(max(1, limit))B"] }
    self.options = options
  }

  private static let common = [
    // Nothing of the person's own settings.
    "--config", "/notfound", "--verbose", "--stats", "0", "--transfers", "4", "--checkers", "4",
    "--contimeout", "30s", "--timeout", "2m", "--low-level-retries", "3",
    // What failed is told, and goes again when it is asked for.
    "--retries", "1",
    // We know by content what has to go; rclone would leave an edit of equal size.
    "--no-check-dest",
  ]

  /// rclone's disguise of a password, which anybody can take off: only so it takes one.
  static func disguised(_ password: String) throws -> String {
    var said: [String] = []
    let speech = try program.run(
      ["obscure", "-"], variables: ["KIM_RAHASIA": password],
      through: ["sh", "-c", "printf '%s\\n' \"$KIM_RAHASIA\" | \"$@\"", "sh"]
    ) { said.append(String(decoding: $0, as: UTF8.self)) }
    guard speech.end.status == 0, let disguised = said.first else {
      throw PublishError.failed(program, speech)
    }
    return disguised
  }

  /// The names in a file that rclone takes as they are.
  func list(_ paths: [String]) throws -> [String] {
    let folder = try Folder.creating(scratch)
    try folder.put(Array(paths.map { $0 + "\n" }.joined().utf8), as: "daftar")
    return ["--files-from-raw", folder.path(of: "daftar")]
  }

  // MARK: Running

  /// Runs a command whose log tells what was done, file by file.
  ///
  /// - Parameters:
  ///   - deed: as the log says it: `Copied (new)`.
  ///   - done: is told the path.
  ///   - most: in bytes: what brings a larger file is ended.
  @discardableResult
  func run(
    _ arguments: [String], accepting statuses: Set<CInt> = [0], mostBytes most: Int? = nil,
    deed: String = "", done: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    var errors: [String] = []
    let speech = try Self.program.run(
      options + arguments, variables: variables,
      through: Program.endingWithUs + Self.together + Program.bringing(atMost: most)
    ) { line in
      let text = String(decoding: line, as: UTF8.self)
      if let path = Self.path(in: text, with: deed) { return try done(path) }
      errors += Self.failures(in: [text])
    }
    try check(speech, errors, statuses)
    return speech
  }

  /// Runs a command that lists, line by line.
  @discardableResult
  func read(
    _ arguments: [String], accepting statuses: Set<CInt> = [0],
    lines body: (String) throws -> Void
  ) throws -> ChildSpeech {
    let speech = try Self.program.run(
      options + arguments, variables: variables, through: Program.endingWithUs
    ) { try body(String(decoding: $0, as: UTF8.self)) }
    let lines = speech.errors.split(whereSeparator: \.isNewline).map(String.init)
    try check(speech, Self.failures(in: lines), statuses)
    return speech
  }

  /// What rclone says when there is no such folder.
  static let missing: CInt = 3

  private var variables: [String: String] {
    // Times of one zone, so that they can be compared.
    remote.variables.merging(["LC_ALL": "C", "TZ": "UTC"]) { $1 }
  }

  /// The log comes where files are told.
  private static let together = ["sh", "-c", "exec \"$@\" 2>&1", "sh"]

  /// Reads `2026/11/26 18:07:15 INFO  : a/x.html: Copied (new)`.
  static func path(in line: String, with deed: String) -> String? {
    guard !deed.isEmpty, line.hasSuffix(": \(deed)"),
      let start = line.firstRange(of: " INFO  : ")
    else { return nil }
    return String(line[start.upperBound...].dropLast(deed.count + 2))
  }

  /// What lines of the log say of what went wrong; what hosts send with it is left out, and what
  /// rclone sums up at the end.
  static func failures(in lines: [String]) -> [String] {
    lines.compactMap { line in
      let mark = [" ERROR : ", " NOTICE: ", " Failed to "].lazy.compactMap {
        line.firstRange(of: $0)
      }.first
      guard let mark, !line.contains(": Attempt ") else { return nil }
      return String(line[mark.upperBound...].prefix(200).prefix { $0 != "<" })
    }
  }

  private func check(
    _ speech: ChildSpeech, _ errors: [String], _ statuses: Set<CInt>
  ) throws {
    let isFine = speech.end.signal == nil && !speech.isTimedOut
    guard !isFine || !statuses.contains(speech.end.status) else { return }
    let words = errors.joined(separator: "\n")
    if words.contains("file too large") { return }
    if words.contains("x509:") {
      throw isPinned
        ? PublishError.otherName(remote.host) : PublishError.certificate(remote.tls)
    }
    if Self.refusals.contains(where: words.contains) { throw PublishError.login(remote.host) }
    if words.contains("NoSuchBucket") { throw PublishError.noBucket(remote.folder) }
    throw PublishError.failed(Self.program, speech.isTimedOut ? [] : errors.isEmpty ? [""] : errors)
  }

  private static let refusals = [
    "401 Unauthorized", "SignatureDoesNotMatch", "InvalidAccessKeyId", "InvalidClientTokenId",
  ]
}

extension PublishError {
  fileprivate static func otherName(_ host: String) -> PublishError {
    PublishError(
      .failure,
      id:
        "sertifikat '\(host)' cocok dengan 'sidik_jari', tetapi tidak memuat nama '\(host)'; minta "
        + "pemilik host membuat sertifikat yang memuatnya",
      en:
        "the certificate of '\(host)' is that of 'sidik_jari', but does not have the name '\(host)' "
        + "in it; ask the host's owner for one that has")
  }

  fileprivate static func noBucket(_ folder: String) -> PublishError {
    let bucket = folder.prefix { $0 != "/" }
    return PublishError(
      .failure,
      id: "bucket '\(bucket)' tidak ada; buat dahulu di panel penyimpanannya, atau betulkan "
        + "'alamat'",
      en: "there is no bucket '\(bucket)'; make it in the store's panel first, or mend 'alamat'")
  }
}
