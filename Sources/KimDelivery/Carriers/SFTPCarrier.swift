package import KimPublish
package import KimSystem

/// An account with SFTP and a key, reached by OpenSSH's sftp.
///
/// A file goes under a name of its own; the server gives it the final one in one step, also over an
/// older file (`posix-rename@openssh.com`).
package struct SFTPCarrier: Carrier {
  private let server: HostServer
  private let session: SFTPSession
  private let exchange: RecordExchange
  private let number = CarrierScript.newNumber()

  /// - Parameter scratch: an empty folder that is ours alone.
  init(_ server: HostServer, ssh: String?, limit: Int?, scratch: TypedPath) throws {
    self.server = server
    exchange = RecordExchange(folder: scratch)
    session = try SFTPSession(
      server, ssh: ssh, limit: limit.map(CarrierScript.share), scratch: scratch)
  }

  package var listsCheaply: Bool { false }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { .usual }

  /// The folder itself is made, but not what it is in.
  package func begin() throws {
    try session.run([["-mkdir \(server.path)", "cd \(server.path)"]])
  }

  package func exists() throws -> Bool {
    var isThere = false
    // All of it, because sftp cannot list a folder itself: an empty one has its own name in it.
    try session.run([["-ls -la \(server.path)"]]) { line in
      if !line.isEmpty, !line.hasPrefix("sftp>") { isThere = true }
    }
    return isThere
  }

  /// - Parameter most: in bytes: what brings a larger file is ended.
  @discardableResult
  func run(
    _ commands: [String], mostBytes most: Int? = nil, lines: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    try session.run([["cd \(server.path)"] + commands], mostBytes: most, lines: lines)
  }

  // MARK: Work

  package func listing(of folders: Set<String>) throws -> HostListing {
    var found: [String: HostListing.Found] = [:]
    try run(folders.sorted().map { "-ls -ln ./\($0)" }) { line in
      guard let entry = Self.entry(line) else { return }
      found[entry.path] = entry.found
    }
    return HostListing(found)
  }

  /// Reads `-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/x.html`.
  static func entry(_ line: String) -> (path: String, found: HostListing.Found)? {
    let words = line.split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)
    guard words.count == 9, words[0].utf8.count >= 10, let size = Int(words[4]) else { return nil }
    let path = words[8].split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.isEmpty ? nil : (path, words[0].hasPrefix("-") ? .file(size) : .other)
  }

  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    try run(Self.foldersAbove(files.map(\.path)).map { "-mkdir \($0)" })
    let local = CarrierScript.quoted(try folder.absolute())
    let scripts = CarrierScript.shares(of: files.count).map { share in
      ["cd \(server.path)", "lcd \(local)"]
        + share.flatMap { put(files[$0].path) + [SFTPSession.acknowledgement("+ \($0)")] }
    }
    var sent = 0
    let speech = try session.run(scripts) { line in
      guard let index = CarrierScript.number(in: line, behind: "+", below: files.count) else {
        return
      }
      sent += 1
      try done(files[index])
    }
    guard sent == files.count else { throw PublishError.failed(SFTPSession.program, speech) }
  }

  private func put(_ path: String, from source: String? = nil) -> [String] {
    let aside = CarrierScript.aside(path, number)
    return ["put \(source ?? path) \(aside)", "rename \(aside) \(path)"]
  }

  /// Each after the one that it is in.
  private static func foldersAbove(_ paths: [String]) -> [String] {
    var folders: Set<String> = []
    for path in paths {
      var names = path.split(separator: "/").dropLast()
      while !names.isEmpty, folders.insert(names.joined(separator: "/")).inserted {
        names = names.dropLast()
      }
    }
    return folders.sorted()
  }

  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    guard !paths.isEmpty else { return }
    let commands = paths.indices.flatMap {
      ["-rm \(CarrierScript.quoted("./" + paths[$0]))", SFTPSession.acknowledgement("- \($0)")]
    }
    let folders = Self.foldersAbove(paths).reversed().map {
      "-rmdir \(CarrierScript.quoted("./" + $0))"
    }
    try run(commands + folders) { line in
      guard let index = CarrierScript.number(in: line, behind: "-", below: paths.count) else {
        return
      }
      try done(paths[index])
    }
  }

  // MARK: The record

  package func recordNames() throws -> [String] {
    var names: [String] = []
    try run(["-ls -ln ./\(RecordFolder.name)"]) { line in
      guard let entry = Self.entry(line), entry.found != .other else { return }
      names += entry.path.split(separator: "/").suffix(1).map(String.init)
    }
    return names
  }

  package func record(_ name: String) throws -> [UInt8]? {
    guard try recordNames().contains(name) else { return nil }
    try exchange.clear()
    try run([
      "lcd \(CarrierScript.quoted(try exchange.folder.absolute()))",
      "get \(RecordFolder.name)/\(name) \(RecordExchange.brought)",
    ])
    return try exchange.content()
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    try exchange.give(bytes)
    try run(
      [
        "lcd \(CarrierScript.quoted(try exchange.folder.absolute()))",
        "-mkdir \(RecordFolder.name)",
      ] + put("\(RecordFolder.name)/\(name)", from: RecordExchange.given))
  }

  package func forget(_ names: [String]) throws {
    guard !names.isEmpty else { return }
    try run(names.map { "-rm \(RecordFolder.name)/\($0)" })
  }
}
