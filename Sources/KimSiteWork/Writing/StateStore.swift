import KimModel
import KimSystem

/// The hidden folder `.kim` of an output folder: for each owner a file with its state, and for each
/// site one with what the index last knew of it.
struct StateStore: ~Copyable, Sendable {
  private let folder: Folder
  /// Whether the disk holds two names for different that differ in letter case only; flash disks
  /// and folders of Windows do not.
  let tellsCaseApart: Bool

  static let name = ".kim"
  static let largest = 64 << 20
  /// In milliseconds: how long the last workers of a killed build may take to notice.
  private static let patience = 2000

  /// Takes the output folder for this process and its workers, until the process ends. Throws a
  /// `DiskError`, or a `UsageError` if a newer program wrote there.
  init(locking output: borrowing Folder) throws {
    let folder = try output.folder(creating: Self.name)
    guard folder.descriptor.lock(waiting: Self.patience) else {
      throw DiskError(.lock, output.path, code: 0)
    }
    try StateFormat.settle(in: folder, of: output.path)
    // The workers of this process have not begun to write, and nobody else may.
    try folder.removeAllAsides()
    self.folder = folder
    tellsCaseApart = Self.tellsCaseApart(output)
  }

  /// For a worker of the process that has taken the folder.
  init(joining output: borrowing Folder) throws(DiskError) {
    folder = try output.folder(Self.name)
    tellsCaseApart = Self.tellsCaseApart(output)
  }

  /// Throws a `UsageError` if a newer program wrote there.
  func checkFormat(of output: String) throws { try StateFormat.check(in: folder, of: output) }

  private static func tellsCaseApart(_ output: borrowing Folder) -> Bool {
    output.status(of: name.uppercased()) == nil
  }

  /// Nil if there is none, or none that a build of ours wrote: then nothing is known.
  func state(of owner: OutputOwner) throws(DiskError) -> OutputState? {
    try bytes(at: owner.stateNames).flatMap(OutputState.init(bytes:))
  }

  /// Returns when the state is on the disk itself: what comes after relies on it.
  func save(_ state: OutputState, of owner: OutputOwner) throws {
    try save(state.bytes, at: owner.stateNames, isDurable: true)
  }

  /// Empty if nothing is known of the site.
  func summary(of site: SiteID) throws(DiskError) -> [UInt8] {
    try bytes(at: site.summaryNames).flatMap(HashedJSON.object) ?? []
  }

  func save(summary: [UInt8], of site: SiteID) throws {
    guard try self.summary(of: site) != summary else { return }
    try save(HashedJSON.bytes(of: summary), at: site.summaryNames, isDurable: false)
  }

  /// With what the index's search reads of it.
  func removeSummary(of site: SiteID) throws {
    try remove(site.summaryNames)
    try remove(site.searchNames)
  }

  func save(search: [UInt8], of site: SiteID) throws {
    let file = SearchFile.bytes(of: search)
    guard try bytes(at: site.searchNames) != file else { return }
    try save(file, at: site.searchNames, isDurable: false)
  }

  /// The search data of a site; nil if there are none.
  func search(of site: SiteID) throws(DiskError) -> SearchFile? {
    try SearchFile(at: site.searchNames, below: folder)
  }

  /// Where the files of an owner are below the output folder.
  func paths(of owner: OutputOwner) -> [String] {
    let names =
      switch owner {
      case .index: [owner.stateNames]
      case .site(let id): [owner.stateNames, id.summaryNames, id.searchNames]
      }
    return names.map { ([Self.name] + $0).joined(separator: "/") }
  }

  func remove(_ owner: OutputOwner) throws {
    try remove(owner.stateNames)
    if case .site(let id) = owner { try removeSummary(of: id) }
  }

  /// The sites that have a state, in the order of their ids.
  func sites() throws -> [SiteID] {
    var found: [SiteID] = []
    var walk = FolderWalk(hidden: [], fileLimit: .max)
    do {
      let sites = try folder.folder(OutputOwner.sitesFolder)
      try walk.visit(sites) { _, _, path in
        guard path.hasSuffix(".json"), let id = SiteID(String(path.dropLast(5))) else { return }
        found.append(id)
      }
    } catch let error as DiskError where error.isMissing {
      return []
    }
    return found.sorted()
  }

  /// Nil if the last whole build did not come to its end.
  func finishedBuild() throws(DiskError) -> FinishedBuild? {
    guard folder.status(of: FinishedBuild.mark) == nil else { return nil }
    return try bytes(at: FinishedBuild.names).flatMap(FinishedBuild.init(bytes:))
  }

  /// Returns when it is on the disk itself: files are deleted on its word.
  func save(_ build: FinishedBuild) throws {
    if try bytes(at: FinishedBuild.names) != build.bytes {
      try save(build.bytes, at: FinishedBuild.names, isDurable: true)
    }
    try folder.remove(FinishedBuild.mark)
  }

  /// A mark, so that a build that changes nothing leaves every file as it was.
  func beginBuild() throws(DiskError) { _ = try folder.write([], to: FinishedBuild.mark) }

  func removeFinishedBuild() throws(DiskError) { try folder.remove(FinishedBuild.names[0]) }

  /// Whether no build takes the folder for itself while this process uses it.
  func isShared(waiting patience: Int = Self.patience) -> Bool {
    folder.descriptor.shareLock(waiting: patience)
  }

  // MARK: Files

  private func bytes(at names: [String]) throws(DiskError) -> [UInt8]? {
    do {
      let parent = try folder.folder(at: names.dropLast())
      let read = try FileBytes(reading: names[names.count - 1], in: parent, limit: Self.largest)
      guard case .bytes(let bytes, _) = read else { return nil }
      return bytes
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }

  private func save(
    _ bytes: [UInt8], at names: [String], isDurable: Bool
  ) throws(DiskError) {
    var parent = try folder.again()
    for name in names.dropLast() {
      if try parent.make(name), isDurable { try parent.sync() }
      parent = try parent.folder(name)
    }
    parent.isDurable = isDurable
    try parent.replace(names[names.count - 1]) { (file) throws(SystemFailure) in
      try file.write(bytes)
    }
    if isDurable { try parent.sync() }
  }

  private func remove(_ file: [String]) throws(DiskError) {
    var names = file
    let name = names.removeLast()
    do {
      let parent = try folder.folder(at: names)
      try parent.remove(name)
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
      return
    }
    while names.count > 1, let name = names.popLast() {
      guard try folder.folder(at: names).removeIfEmpty(name) else { return }
    }
  }
}

extension SiteID {
  var summaryNames: [String] {
    OutputOwner.names(of: self, in: "summaries")
  }

  var searchNames: [String] { OutputOwner.names(of: self, in: "search", ending: "bin") }
}
