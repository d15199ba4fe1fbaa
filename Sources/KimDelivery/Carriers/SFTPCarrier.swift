package import KimPublish
package import KimSystem

/// An account with SFTP and a key, reached by OpenSSH's sftp.
///
/// A file goes under a name of its own; the server gives it the final one in one step, also over an
/// older file (`posix-rename@openssh.com`).
package struct SFTPCarrier: Carrier {
  private let server: HostServer
  private let session: SFTPSession
  /// An empty folder that is ours alone.
  private let scratch: TypedPath

  private static let connections = 4
  private static let aside = ".kim-sementara-"

  init(_ server: HostServer, ssh: String?, limit: Int?, scratch: TypedPath) {
    self.server = server
    self.scratch = scratch
    session = SFTPSession(
      server, ssh: ssh, limit: limit.map { max(1, $0 / Self.connections) }, scratch: scratch)
  }

  package var listsCheaply: Bool { false }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { .usual }

  /// The folder itself is made, but not what it is in.
  package func begin() throws {
    try session.run([["-mkdir \(server.path)", "cd \(server.path)"]])
  }

  @discardableResult
  private func run(
    _ commands: [String], lines: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    try session.run([["cd \(server.path)"] + commands], lines: lines)
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
    let local = SFTPSession.quoted(try folder.absolute())
    let count = min(Self.connections, files.count)
    // Neighbours go over different connections: none of them has all the long files.
    let scripts = (0..<count).map { part in
      ["cd \(server.path)", "lcd \(local)"]
        + stride(from: part, to: files.count, by: count).flatMap {
          Self.put(files[$0].path) + [SFTPSession.acknowledgement("+ \($0)")]
        }
    }
    var sent = 0
    let speech = try session.run(scripts) { line in
      guard line.hasPrefix("+ "), let index = Int(line.dropFirst(2)), files.indices.contains(index)
      else { return }
      sent += 1
      try done(files[index])
    }
    guard sent == files.count else { throw PublishError.failed(SFTPSession.program, speech) }
  }

  private static func put(_ path: String, from source: String? = nil) -> [String] {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let aside = path[..<slash] + Self.aside + path[slash...]
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
      ["-rm \(paths[$0])", SFTPSession.acknowledgement("- \($0)")]
    }
    let folders = Self.foldersAbove(paths).reversed().map { "-rmdir \($0)" }
    try run(commands + folders) { line in
      guard line.hasPrefix("- "), let index = Int(line.dropFirst(2)), paths.indices.contains(index)
      else { return }
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
    let folder = try Folder.creating(scratch)
    try folder.remove("terambil")
    let place = SFTPSession.quoted(try scratch.absolute())
    try run(["lcd \(place)", "get \(RecordFolder.name)/\(name) terambil"])
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: "terambil", in: folder, limit: 256 << 20)
    else { return nil }
    return bytes
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    let folder = try Folder.creating(scratch)
    try folder.put(bytes, as: "kirim")
    let place = SFTPSession.quoted(try scratch.absolute())
    try run(
      ["lcd \(place)", "-mkdir \(RecordFolder.name)"]
        + Self.put("\(RecordFolder.name)/\(name)", from: "kirim"))
  }

  package func forget(_ names: [String]) throws {
    guard !names.isEmpty else { return }
    try run(names.map { "-rm \(RecordFolder.name)/\($0)" })
  }
}
