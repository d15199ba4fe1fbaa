package import KimPublish
package import KimSystem

/// An account with FTP, with TLS or without, reached by lftp.
///
/// A file goes under a name of its own, and gets its final one when the server has acknowledged all
/// of it. A password reaches lftp through its environment and nothing else.
package struct LftpCarrier: Carrier {
  private let server: HostServer
  private let session: LftpSession
  /// An empty folder that is ours alone.
  private let scratch: TypedPath

  private static let connections = 4
  private static let aside = ".kim-sementara-"

  init(_ server: HostServer, _ session: LftpSession, scratch: TypedPath) {
    self.server = server
    self.session = session
    self.scratch = scratch
  }

  package var listsCheaply: Bool { false }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { .usual }

  /// Paths begin at the folder in which the account finds itself.
  private var base: String {
    let path = server.path.drop { $0 == "/" }
    return path.isEmpty ? "." : String(path)
  }

  /// The folder itself is made, but not what it is in.
  package func begin() throws { try session.run(["mkdir -f \(base)", "cd \(base)"]) }

  @discardableResult
  private func run(
    _ commands: [String], lines: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    try session.run(["cd \(base)"] + commands, lines: lines)
  }

  // MARK: Work

  package func listing(of folders: Set<String>) throws -> HostListing {
    var found: [String: HostListing.Found] = [:]
    let commands = folders.sorted().map { "\(Self.listCommand) ./\($0)/ || echo" }
    try run(commands) { line in
      guard let entry = Self.entry(line) else { return }
      found[entry.path] = entry.found
    }
    return HostListing(found)
  }

  /// A line for each name, with the size in bytes before it and a sign after what is no file.
  private static let listCommand = "cls -1 -s -F --block-size=1"

  /// Reads `       9 ./a/x.html` and `    4096 ./a/sub/`.
  static func entry(_ line: String) -> (path: String, found: HostListing.Found)? {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard words.count == 2, let size = Int(words[0]) else { return nil }
    let names = words[1].split(separator: "/").filter { $0 != "." }
    guard var name = names.last else { return nil }
    let isFolder = words[1].hasSuffix("/")
    let isLink = name.hasSuffix("@")
    if isLink || name.hasSuffix("*") { name.removeLast() }
    let path = (names.dropLast() + [name]).joined(separator: "/")
    return (path, isFolder || isLink ? .other : .file(size))
  }

  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    let local = LftpSession.quoted(try folder.absolute())
    let folders = Set(files.map { Self.folder(of: $0.path) }).filter { !$0.isEmpty }.sorted()
    let commands =
      ["lcd \(local)"] + folders.map { "mkdir -p -f \($0)" } + Self.jobs(files) + ["wait all"]
    var count = 0
    let speech = try run(commands) { line in
      guard line.hasPrefix("+ "), let index = Int(line.dropFirst(2)), files.indices.contains(index)
      else { return }
      count += 1
      try done(files[index])
    }
    // What goes on in the background ends without a word of its status.
    guard count == files.count else { throw PublishError.failed(LftpSession.program, speech) }
  }

  /// A job for each connection, which ends at the first file that fails. Neighbours go over different
  /// ones: none of them has all the long files.
  private static func jobs(_ files: [WantedFile]) -> [String] {
    let count = min(connections, files.count)
    return (0..<count).map { part in
      let steps = stride(from: part, to: files.count, by: count).map {
        "\(put(files[$0].path)) && echo + \($0)"
      }
      return "(\(steps.joined(separator: " && "))) &"
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func put(_ path: String, from source: String? = nil) -> String {
    let folder = folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let aside = (folder.isEmpty ? "" : folder + "/") + Self.aside + name
    return "put \(source ?? path) -o \(aside) && mv \(aside) \(path)"
  }

  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    guard !paths.isEmpty else { return }
    // A file that is gone already is no failure; a connection that is gone is found by `cd`.
    let commands = paths.indices.map { "rm -f \(paths[$0]) && echo - \($0)" }
    let folders = Set(paths.map(Self.folder)).filter { !$0.isEmpty }.sorted(by: >)
    try run(commands + folders.map { "rmdir -f \($0) || echo" }) { line in
      guard line.hasPrefix("- "), let index = Int(line.dropFirst(2)), paths.indices.contains(index)
      else { return }
      try done(paths[index])
    }
  }

  // MARK: The record

  package func recordNames() throws -> [String] {
    var names: [String] = []
    try run(["\(Self.listCommand) ./\(RecordFolder.name)/ || echo"]) { line in
      guard let entry = Self.entry(line), entry.found != .other else { return }
      names += entry.path.split(separator: "/").suffix(1).map(String.init)
    }
    return names
  }

  package func record(_ name: String) throws -> [UInt8]? {
    guard try recordNames().contains(name) else { return nil }
    let folder = try Folder.creating(scratch)
    try folder.remove("terambil")
    let place = LftpSession.quoted(try scratch.absolute())
    try run(["lcd \(place)", "get \(RecordFolder.name)/\(name) -o terambil"])
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: "terambil", in: folder, limit: 256 << 20)
    else { return nil }
    return bytes
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    let folder = try Folder.creating(scratch)
    try folder.put(bytes, as: "kirim")
    let place = LftpSession.quoted(try scratch.absolute())
    try run([
      "lcd \(place)", "mkdir -f \(RecordFolder.name)",
      Self.put("\(RecordFolder.name)/\(name)", from: "kirim"),
    ])
  }

  package func forget(_ names: [String]) throws {
    guard !names.isEmpty else { return }
    try run(names.map { "rm -f \(RecordFolder.name)/\($0)" })
  }
}
