package import KimPublish
package import KimSystem

/// An account with FTP, with TLS or without, reached by lftp.
///
/// A file goes under a name of its own, and gets its final one when the server has acknowledged all
/// of it. A password reaches lftp through its environment and nothing else.
package struct LftpCarrier: Carrier {
  private let server: HostServer
  private let session: LftpSession
  private let exchange: RecordExchange
  private let number = CarrierScript.newNumber()

  /// - Parameter scratch: an empty folder that is ours alone.
  init(_ server: HostServer, _ session: LftpSession, scratch: TypedPath) {
    self.server = server
    self.session = session
    exchange = RecordExchange(folder: scratch)
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

  package func exists() throws -> Bool {
    var isThere = false
    // The first command ends it all where there is no connection.
    try session.run(["cls -1 -d .", "(cd \(base) && echo + 0) || echo"]) { line in
      if CarrierScript.number(in: line, behind: "+", below: 1) != nil { isThere = true }
    }
    return isThere
  }

  /// - Parameter most: in bytes: what brings a larger file is ended.
  @discardableResult
  func run(
    _ commands: [String], mostBytes most: Int? = nil, patience: Int? = nil,
    lines: (String) throws -> Void = { _ in }
  ) throws -> ChildSpeech {
    try session.run(["cd \(base)"] + commands, mostBytes: most, patience: patience, lines: lines)
  }

  // MARK: Work

  package func listing(of folders: Set<String>) throws -> HostListing {
    var found: [String: HostListing.Found] = [:]
    let commands = folders.sorted().map {
      "\(Self.listCommand) \(CarrierScript.quoted("./\($0)/")) || echo"
    }
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
    try sendOnce(files, from: folder, done: done)
    // A connection with TLS that breaks before its first byte can look like a whole empty file to the
    // server, which then acknowledges it.
    let wrong = try ofOtherSize(files)
    guard !wrong.isEmpty else { return }
    try sendOnce(wrong, from: folder) { _ in }
    let still = try ofOtherSize(wrong)
    guard still.isEmpty else { throw PublishError.incomplete(still.map(\.path)) }
  }

  /// Those that the host says are of another size than was sent.
  private func ofOtherSize(_ files: [WantedFile]) throws -> [WantedFile] {
    let listing = try listing(of: Set(files.map { Self.folder(of: $0.path) }))
    return files.filter { file in
      guard case .file(let size)? = listing[file.path] else { return false }
      return size != file.content.size
    }
  }

  private func sendOnce(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    let local = CarrierScript.quoted(try folder.absolute())
    let folders = Set(files.map { Self.folder(of: $0.path) }).filter { !$0.isEmpty }.sorted()
    let commands =
      ["lcd \(local)"] + folders.map { "mkdir -p -f \(CarrierScript.quoted($0))" }
      + jobs(files) + ["wait all"]
    var count = 0
    let largest = files.map(\.content.size).sorted(by: >).prefix(CarrierScript.connections)
    let patience = session.patience(forSending: largest.reduce(0, +))
    let speech = try run(commands, patience: patience) { line in
      guard let index = CarrierScript.number(in: line, behind: "+", below: files.count) else {
        return
      }
      count += 1
      try done(files[index])
    }
    // What goes on in the background ends without a word of its status.
    guard count == files.count else { throw PublishError.failed(LftpSession.program, speech) }
  }

  /// A job for each connection, which ends at the first file that fails.
  private func jobs(_ files: [WantedFile]) -> [String] {
    CarrierScript.shares(of: files.count).map { share in
      let steps = share.map { "\(put(files[$0].path)) && echo + \($0)" }
      return "(\(steps.joined(separator: " && "))) &"
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private func put(_ path: String, from source: String? = nil) -> String {
    let aside = CarrierScript.quoted(CarrierScript.aside(path, number))
    let final = CarrierScript.quoted(path)
    let local = source.map(CarrierScript.quoted) ?? final
    return "put \(local) -o \(aside) && mv \(aside) \(final)"
  }

  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    guard !paths.isEmpty else { return }
    // A file that is gone already is no failure; a connection that is gone is found by `cd`.
    let commands = paths.indices.map {
      "rm -f \(CarrierScript.quoted("./" + paths[$0])) && echo - \($0)"
    }
    let folders = Set(paths.map(Self.folder)).filter { !$0.isEmpty }.sorted(by: >)
    try run(commands + folders.map { "rmdir -f \(CarrierScript.quoted("./" + $0)) || echo" }) {
      line in
      guard let index = CarrierScript.number(in: line, behind: "-", below: paths.count) else {
        return
      }
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
    try exchange.clear()
    try run([
      "lcd \(CarrierScript.quoted(try exchange.folder.absolute()))",
      "get \(RecordFolder.name)/\(name) -o \(RecordExchange.brought)",
    ])
    return try exchange.content()
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    try exchange.give(bytes)
    try run([
      "lcd \(CarrierScript.quoted(try exchange.folder.absolute()))",
      "mkdir -f \(RecordFolder.name)",
      put("\(RecordFolder.name)/\(name)", from: RecordExchange.given),
    ])
  }

  package func forget(_ names: [String]) throws {
    guard !names.isEmpty else { return }
    try run(names.map { "rm -f \(RecordFolder.name)/\($0)" })
  }
}

extension PublishError {
  /// - Parameter paths: at least one.
  fileprivate static func incomplete(_ paths: [String]) -> PublishError {
    let first = paths.first ?? ""
    return PublishError(
      .failure,
      id:
        "\(paths.count) berkas sampai tidak utuh di host, misalnya '\(first)'; periksa sisa ruang "
        + "di host, lalu jalankan: kim verify --repair",
      en:
        "\(paths.count) files arrived incomplete on the host, such as '\(first)'; see whether the "
        + "host has room left, then run: kim verify --repair")
  }
}
