package import KimPublish
package import KimSystem

/// An account with SSH, reached by rsync: it gives a file its name when it is whole.
///
/// What counts as sent is a whole batch: rsync tells of a file before the host has named it. One that
/// arrived in a batch that was cut is compared next time, and not sent.
package struct RsyncCarrier: Carrier {
  private let server: HostServer
  private let limit: Int?
  /// An empty folder that is ours alone.
  private let scratch: TypedPath
  private let line: SSHLine

  static let program = Program(name: "rsync", package: "rsync", patience: 3600)

  /// - Parameters:
  ///   - ssh: what stands in `KIM_SSH`.
  ///   - limit: in bytes a second.
  init(_ server: HostServer, ssh: String?, limit: Int?, scratch: TypedPath) throws {
    self.server = server
    self.limit = limit
    self.scratch = scratch
    line = try SSHLine(to: server, ssh: ssh, scratch: scratch)
  }

  package var listsCheaply: Bool { true }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { BatchSize(files: 500, bytes: 16 << 20) }

  // MARK: Places

  /// A path on the host, as rsync takes it.
  func place(_ path: String) -> String {
    let account = server.user.map { "\($0)@" } ?? ""
    return "\(account)\(server.host):\(server.path == "/" ? "" : server.path)/\(path)"
  }

  private func local(_ name: String) -> String { scratch.appending(name).string }

  private func empty() throws -> String {
    _ = try Folder.creating(scratch.appending("kosong"))
    return local("kosong") + "/"
  }

  /// The names in a file for `--files-from`.
  func list(_ paths: [String]) throws -> String {
    let folder = try Folder.creating(scratch)
    try folder.put(Array(paths.map { $0 + "\n" }.joined().utf8), as: "daftar")
    return "--files-from=" + local("daftar")
  }

  /// Throws a `PublishError` unless it ended with one of these statuses.
  @discardableResult
  func run(
    _ arguments: [String], accepting statuses: Set<CInt> = [0], mostBytes most: Int? = nil,
    lines: ([UInt8]) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    let common = ["--rsh=\(line.words.joined(separator: " "))", "--timeout=120"]
    let speech = try Self.program.run(
      common + arguments, variables: ["LC_ALL": "C"],
      through: Program.endingWithUs + Program.bringing(atMost: most), lines: lines)
    if Program.wasTooMuch(speech) { return speech }
    if let reason = PublishError(speech.errors, of: server) { throw reason }
    guard speech.end.signal == nil, !speech.isTimedOut, statuses.contains(speech.end.status)
    else { throw PublishError.failed(Self.program, speech) }
    return speech
  }

  // MARK: Work

  /// The folder itself is made, but not what it is in.
  package func begin() throws {
    try run(["--dirs", "--chmod=D755", try empty(), place("")])
  }

  package func listing(of folders: Set<String>) throws -> HostListing {
    HostListing(try listing(of: "", hiding: RecordFolder.name))
  }

  /// All below a folder; nothing if it is not there.
  private func listing(
    of folder: String, hiding hidden: String
  ) throws -> [String: HostListing.Found] {
    var found: [String: HostListing.Found] = [:]
    let speech = try run(
      [
        "--recursive", "--list-only", "--no-human-readable", "--exclude=/\(hidden)",
        place(folder),
      ], accepting: [0, 23]
    ) { line in
      guard let entry = Self.entry(String(decoding: line, as: UTF8.self)) else { return }
      found[entry.path] = entry.found
    }
    guard speech.end.status == 0 || Self.saysMissing(speech) else {
      throw PublishError.failed(Self.program, speech)
    }
    return found
  }

  /// Reads `-rw-r--r--           2 2026/11/26 10:14:04 a/x.html`.
  static func entry(_ line: String) -> (path: String, found: HostListing.Found)? {
    let words = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard words.count == 5, let size = Int(words[1]), words[4] != "." else { return nil }
    return (String(words[4]), words[0].hasPrefix("-") ? .file(size) : .other)
  }

  static func saysMissing(_ speech: ChildSpeech) -> Bool {
    speech.errors.contains("No such file or directory (2)")
  }

  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    // Content is compared: sizes and times would hide an edit.
    try run(
      ["--checksum", "--compress", "--chmod=D755,F644"]
        + (limit.map { ["--bwlimit=\(max(1, $0 >> 10))"] } ?? [])
        + [try list(files.map(\.path)), folder.string + "/", place("")])
    for file in files { try done(file) }
  }

  /// What a list names and the folder lacks is deleted on the host; 24 says that the folders of such
  /// files are lacking too.
  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    guard !paths.isEmpty else { return }
    try run(
      [
        "--dirs", "--no-implied-dirs", "--delete-missing-args", try list(paths.map { "./" + $0 }),
        try empty(),
        place(""),
      ], accepting: [0, 24])
    for path in paths { try done(path) }
  }

  // MARK: The record

  package func recordNames() throws -> [String] {
    try listing(of: RecordFolder.name + "/", hiding: "-").filter { $0.value != .other }.map(\.key)
  }

  package func record(_ name: String) throws -> [UInt8]? {
    let exchange = RecordExchange(folder: scratch)
    try exchange.clear()
    let speech = try run(
      [
        "--max-size=256m", place("\(RecordFolder.name)/\(name)"),
        local(RecordExchange.brought),
      ],
      accepting: [0, 23])
    guard speech.end.status == 0 else {
      if Self.saysMissing(speech) { return nil }
      throw PublishError.failed(Self.program, speech)
    }
    return try exchange.content()
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    let folder = try Folder.creating(scratch.appending("kirim/\(RecordFolder.name)"))
    try folder.put(bytes, as: name)
    let path = "\(RecordFolder.name)/\(name)"
    try run(["--checksum", "--relative", "\(local("kirim"))/./\(path)", place("")])
    try folder.remove(name)
  }

  package func forget(_ names: [String]) throws {
    try remove(names.map { "\(RecordFolder.name)/\($0)" }) { _ in }
  }
}
