package import KimPublish
package import KimSystem

/// An object store with S3, or an account with WebDAV, reached by rclone.
///
/// A store shows an object when it has all of it, so that each goes straight under its name. A web
/// server with WebDAV writes into the file that readers see: there files go into a folder of our
/// record first, and are moved from there over older ones in one step each.
package struct RcloneCarrier: Carrier {
  let session: RcloneSession
  private var remote: RcloneRemote { session.remote }
  /// An empty folder that is ours alone.
  private let scratch: TypedPath

  init(_ session: RcloneSession, scratch: TypedPath) {
    self.session = session
    self.scratch = scratch
  }

  /// A store tells of a thousand objects at a time.
  package var listsCheaply: Bool { !remote.movesFiles }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { .usual }

  /// The folder itself is made, but not what it is in; a store has no folders.
  package func begin() throws {
    guard remote.movesFiles, !remote.folder.isEmpty else { return }
    try session.run(["mkdir", remote.place()])
  }

  package func exists() throws -> Bool {
    let list = ["lsf", "--max-depth", "1", remote.place()]
    let speech = try session.read(list, accepting: [0, RcloneSession.missing]) { _ in }
    return speech.end.status == 0
  }

  // MARK: Work

  /// A store is listed as a whole. So is a web server, unless few folders are asked for: each takes a
  /// program of its own.
  package func listing(of folders: Set<String>) throws -> HostListing {
    var found: [String: HostListing.Found] = [:]
    let isWhole = !remote.movesFiles || folders.count > Self.fewFolders
    for folder in isWhole ? [""] : folders.sorted() {
      try list(folder, isWhole: isWhole) { entry in
        found[entry.path] = entry.isFolder ? .other : .file(entry.size)
      }
    }
    return HostListing(found)
  }

  private static let fewFolders = 20

  /// Without the times that rclone keeps itself: anybody could have set those.
  static let listing = ["lsjson", "--no-mimetype", "--use-server-modtime"]

  private func list(_ folder: String, isWhole: Bool, _ body: (RcloneEntry) throws -> Void) throws {
    let tree = isWhole ? ["--recursive", "--fast-list"] : []
    try session.read(
      Self.listing + tree + [remote.place(folder)], accepting: [0, RcloneSession.missing]
    ) { line in
      guard let entry = RcloneEntry(line, in: folder) else { return }
      // A store makes its folders up out of the names of objects.
      if entry.isFolder, !remote.movesFiles { return }
      try body(entry)
    }
  }

  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    let known = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let size = remote.movesFiles ? Self.together : max(1, files.count)
    for start in stride(from: 0, to: files.count, by: size) {
      let paths = files[start..<min(start + size, files.count)].map(\.path)
      try put(paths, from: folder) { path in
        if let file = known[path] { try done(file) }
      }
    }
  }

  /// So many files are sent before they are moved: where that is cut, they are sent again.
  private static let together = 64
  /// The folder in which files wait to be moved.
  private static let waiting = RecordFolder.waiting

  /// Sends files, with `done` for each that has its name.
  private func put(
    _ paths: [String], from folder: TypedPath, done: (String) throws -> Void
  ) throws {
    let local = try folder.absolute()
    guard remote.movesFiles else {
      return try transfer(paths, "copy", local, remote.place(), "Copied (new)", done)
    }
    try transfer(paths, "copy", local, remote.place(Self.waiting), "Copied (new)") { _ in }
    try transfer(
      paths, "move", remote.place(Self.waiting, of: RcloneRemote.aside), remote.place(),
      "Moved (server-side)", done)
  }

  private func transfer(
    _ paths: [String], _ verb: String, _ source: String, _ place: String, _ deed: String,
    _ done: (String) throws -> Void
  ) throws {
    var left = Set(paths)
    try session.run(
      [verb] + Self.moving + (try session.list(paths)) + [source, place], deed: deed
    ) { path in
      guard left.remove(path) != nil else { return }
      try done(path)
    }
    guard left.isEmpty else { throw PublishError.failed(RcloneSession.program, left.sorted()) }
  }

  /// rclone is told that its two places are one, and that what is there is to be replaced.
  private static let moving = ["--server-side-across-configs", "--header", "Overwrite: T"]

  /// Folders stay: a web server deletes one with all that is in it, also with what it does not list.
  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    guard !paths.isEmpty else { return }
    var left = Set(paths)
    try session.run(
      ["delete"] + (try session.list(paths)) + [remote.place()], deed: "Deleted"
    ) { path in
      guard left.remove(path) != nil else { return }
      try done(path)
    }
    // What was gone already nobody tells of.
    for path in left.sorted() { try done(path) }
  }

  /// What publications that were cut have left waiting goes.
  package func end(deleting paths: [String]) throws {
    guard remote.movesFiles else { return }
    try session.run(
      ["purge", remote.place(Self.waiting)], accepting: [0, RcloneSession.missing])
  }

  // MARK: The record

  package func recordNames() throws -> [String] {
    var names: [String] = []
    let list = ["lsf", "--files-only", "--max-depth", "1", remote.place(RecordFolder.name)]
    try session.read(list, accepting: [0, RcloneSession.missing]) { names.append($0) }
    return names
  }

  package func record(_ name: String) throws -> [UInt8]? {
    try Folder.creating(scratch).removeTree(RecordExchange.brought)
    let place = scratch.appending(RecordExchange.brought)
    let brought = try Folder.creating(place)
    try session.run(
      ["copy"] + (try session.list([name]))
        + [remote.place(RecordFolder.name), try place.absolute()],
      accepting: [0, RcloneSession.missing], mostBytes: Self.largest)
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: name, in: brought, limit: Self.largest)
    else { return nil }
    return bytes
  }

  private static let largest = 256 << 20

  package func keep(_ bytes: [UInt8], as name: String) throws {
    let place = scratch.appending(RecordExchange.given)
    let folder = try Folder.creating(place.appending(RecordFolder.name))
    try folder.put(bytes, as: name)
    try put(["\(RecordFolder.name)/\(name)"], from: place) { _ in }
    try folder.remove(name)
  }

  package func forget(_ names: [String]) throws {
    try remove(names.map { "\(RecordFolder.name)/\($0)" }) { _ in }
  }
}
