import KimDiagnostics
package import KimModel
package import KimPublish
package import KimSiteWork
package import KimSystem

/// The files of an output folder as they are to be published, with what the build says of the rest.
package struct OutputInventory: Sendable {
  /// Each path once, in no order.
  package private(set) var files: [WantedFile] = []
  private(set) var retentions: [SiteID?: BuiltSite.Retention] = [:]
  /// Files of the last build that are gone from the folder and that no broken source explains.
  private(set) var missing: [String] = []
  private let site: SiteID?
  private let finished: FinishedBuild

  /// Throws a `UsageError` if the folder is not what a whole build has left, and a `DiskError`.
  ///
  /// - Parameters:
  ///   - site: the only site that is published; nil: all and the index.
  ///   - memory: the hashes of files that have not changed since.
  package init(
    of reader: borrowing OutputReader, at output: TypedPath, site: SiteID?,
    hashedBy memory: inout HashMemory
  ) throws {
    guard let finished = try reader.finishedBuild() else { throw UsageError.unfinished(output) }
    self.finished = finished
    self.site = site
    let folder = try Folder(opening: output.string)
    let sites = try reader.sites()
    if let site, !sites.contains(site) { throw UsageError.noSite(site, output) }
    var taken: Set<String> = []
    // The innermost first: where one has taken over an address of another, it is its own now.
    let owners = sites.sorted { $0.components.count > $1.components.count }.map(OutputOwner.site)
    for owner in owners + [.index] {
      let state = try reader.state(of: owner) ?? OutputState(retention: .everything)
      retentions[owner.site] = state.retention
      guard site == nil || owner.site == site else { continue }
      try add(state, of: owner, in: folder, &memory, &taken)
    }
    if let first = missing.min() { throw UsageError.missing(first, missing.count, output) }
  }

  private mutating func add(
    _ state: OutputState, of owner: OutputOwner, in folder: borrowing Folder,
    _ memory: inout HashMemory, _ taken: inout Set<String>
  ) throws {
    for (path, source) in state.outputs {
      let place = owner.path(of: path)
      guard taken.insert(place).inserted else { continue }
      guard let content = try memory.content(of: place, in: folder) else {
        if state.retention == .outputsOf(sources: []) { missing.append(place) }
        continue
      }
      files.append(
        WantedFile(
          path: site == nil ? place : path.string, content: content,
          depth: site == nil ? owner.site?.components.count ?? 0 : 0, source: source,
          stage: DeliveryStage(
            of: path, isOfIndex: owner == .index, hasSource: source != nil)))
    }
  }

  /// Takes a file that no build makes, unless one does.
  mutating func add(_ file: WantedFile) -> Bool {
    guard !files.contains(where: { $0.path == file.path }) else { return false }
    files.append(file)
    return true
  }

  /// What the build says of the files of a journal that the output lacks.
  package func outcome(for journal: Journal) -> BuildOutcome {
    var lost: Set<SiteID> = []
    for name in Set(journal.files.lazy.compactMap { Self.siteFolder(of: $0, $1) }) {
      guard let id = SiteID(String(name)), retentions[id] == nil else { continue }
      if finished.hasLost(id) { lost.insert(id) }
    }
    return BuildOutcome(of: site, retentions: retentions, lost: lost)
  }

  /// The names of a path that are those of its site's folder; nil for a file of the index.
  private static func siteFolder(of path: String, _ file: HostedFile) -> Substring? {
    guard file.depth > 0 else { return nil }
    var rest = file.depth
    let end = path.utf8.firstIndex { byte in
      if byte == UInt8(ascii: "/") { rest -= 1 }
      return rest == 0
    }
    return end.map { path[..<$0] }
  }

  /// Where a file of the plan lies below the output folder.
  package var prefix: String { site.map { "\($0)/" } ?? "" }
}

extension OutputOwner {
  fileprivate var site: SiteID? { if case .site(let id) = self { id } else { nil } }
}

extension UsageError {
  static func noBuild(_ output: TypedPath) -> UsageError {
    UsageError(
      id: "'\(output)' bukan hasil 'kim build'; jalankan dahulu: kim build",
      en: "'\(output)' was not made by 'kim build'; run first: kim build")
  }

  fileprivate static func unfinished(_ output: TypedPath) -> UsageError {
    UsageError(
      id: "'kim build' yang terakhir di '\(output)' belum selesai, jadi tidak ada yang dikirim; "
        + "jalankan dahulu: kim build",
      en: "the last 'kim build' into '\(output)' did not come to its end, so nothing is sent; "
        + "run first: kim build")
  }

  fileprivate static func noSite(_ site: SiteID, _ output: TypedPath) -> UsageError {
    UsageError(
      id: "situs '\(site)' belum ada di '\(output)'; jalankan dahulu: kim build",
      en: "the site '\(site)' is not in '\(output)' yet; run first: kim build")
  }

  fileprivate static func missing(
    _ path: String, _ count: Int, _ output: TypedPath
  ) -> UsageError {
    let others =
      count > 1
      ? LocalizedText(id: " dan \(count - 1) lainnya", en: " and \(count - 1) more")
      : LocalizedText(id: "", en: "")
    return UsageError(
      id: "'\(output)/\(path)'\(others.id) hilang sesudah dibangun; jalankan dahulu: kim build",
      en: "'\(output)/\(path)'\(others.en) vanished after the build; run first: kim build")
  }
}
