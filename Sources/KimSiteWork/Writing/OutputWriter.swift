import KimDiagnostics
package import KimModel
package import KimPhotos
package import KimSystem

/// Writes what was built below the output folder, and deletes only what builds of ours wrote.
///
/// The order makes it safe to be killed at any moment: first the state says what will be ours, then
/// each file is written aside and renamed, then what nothing produces now goes, last the state
/// says what is left. The next build does again whatever was not done.
package struct OutputWriter: ~Copyable {
  let states: StateStore
  private var tree: OutputTree
  private let photos: PhotoStore?

  /// Opens the output folder, and makes it if it is not there. Throws a `DiskError`, also while
  /// another build writes to it.
  package init(to path: TypedPath) throws { try self.init(to: path, photos: nil) }

  /// `photos` is where renditions are copied from; `isDurable` makes each file wait until it is on
  /// the disk itself.
  package init(to path: TypedPath, photos: PhotoStore?, isDurable: Bool = false) throws {
    self.photos = photos
    let folder = try Folder.creating(path)
    let states = try StateStore(locking: folder)
    tree = try OutputTree(folder, isDurable: isDurable)
    self.states = states
  }

  /// For a worker of the process that has opened the output folder: each works at other sites.
  package init(joining path: TypedPath, photos: PhotoStore?, isDurable: Bool = false) throws {
    self.photos = photos
    let folder = try Folder(opening: path.string)
    let states = try StateStore(joining: folder)
    tree = try OutputTree(folder, isDurable: isDurable)
    self.states = states
  }

  /// `source` is the folder that copies are taken from.
  package mutating func write(
    _ built: BuiltSite, of owner: OutputOwner, from source: SourcePlace
  ) throws -> WriteResult {
    try write(built, of: owner, from: source, over: states.state(of: owner))
  }

  /// The same for whoever knows the owner's state already.
  mutating func write(
    _ built: BuiltSite, of owner: OutputOwner, from source: SourcePlace, over old: OutputState?
  ) throws -> WriteResult {
    let plan = OutputPlan(from: old ?? OutputState(), to: built)
    try announce(plan, of: owner, after: old)
    var written = WriteResult()
    try clear(plan.obstacles, of: owner)
    let blocked = try write(built.outputs, of: owner, from: source, over: old, &written)
    let final = plan.final.without(blocked, unlessIn: old)
    try prune(plan.pruned, of: owner, with: final, &written)
    if final != plan.announced { try states.save(final, of: owner) }
    if case .site(let id) = owner { try save(built, of: id) }
    written.outputs = final.outputs.keys.sorted().map(owner.path) + states.paths(of: owner)
    return written
  }

  /// A site that is broken as a whole stays in the index as it was.
  private func save(_ built: BuiltSite, of site: SiteID) throws {
    if let summary = built.summary {
      try states.save(summary: summary.json, of: site)
      try states.save(search: built.search, of: site)
    } else if built.retention != .everything {
      try states.removeSummary(of: site)
    }
  }

  /// The first step by itself: says what will be ours.
  package func announce(
    _ plan: OutputPlan, of owner: OutputOwner, after old: OutputState?
  ) throws {
    guard plan.announced != old else { return }
    try states.save(plan.announced, of: owner)
  }

  package func state(of owner: OutputOwner) throws -> OutputState? {
    try states.state(of: owner)
  }

  /// The sites that an earlier build wrote, in the order of their ids.
  package func knownSites() throws -> [SiteID] { try states.sites() }

  /// Whether a site's folder is that of one of these sites under other letters, on a disk that does
  /// not tell letter cases apart.
  package func isSameFolder(_ site: SiteID, asOneOf sites: some Sequence<SiteID>) -> Bool {
    guard !states.tellsCaseApart else { return false }
    let name = site.string.lowercased()
    return sites.contains { $0.string.lowercased() == name }
  }

  /// Removes all that builds of ours wrote for an owner.
  package mutating func remove(_ owner: OutputOwner) throws -> WriteResult {
    var written = WriteResult()
    guard let state = try states.state(of: owner) else { return written }
    try prune(state.outputs.keys.sorted(), of: owner, with: OutputState(), &written)
    try states.remove(owner)
    return written
  }

  /// Removes all that builds of ours wrote for an owner; only who was at which address stays known.
  package mutating func clean(_ owner: OutputOwner) throws -> WriteResult {
    guard let state = try states.state(of: owner), !state.addresses.outputs.isEmpty else {
      return try remove(owner)
    }
    var written = WriteResult()
    try prune(state.outputs.keys.sorted(), of: owner, with: OutputState(), &written)
    try states.save(state.addresses, of: owner)
    if case .site(let id) = owner { try states.removeSummary(of: id) }
    return written
  }

  // MARK: Files

  private mutating func clear(_ obstacles: [OutputPath], of owner: OutputOwner) throws {
    var ownership = OutputOwnership(of: owner, with: [], tellsCaseApart: states.tellsCaseApart)
    let paths = try obstacles.filter { try !isTaken($0, &ownership) }.map(owner.path)
    guard !paths.isEmpty else { return }
    for path in paths { _ = try tree.remove(path) }
    try tree.removeEmptyFolders(of: paths)
  }

  /// Returns the files that could not be written because something that is not ours is in their way.
  private mutating func write(
    _ outputs: [Output], of owner: OutputOwner, from source: SourcePlace, over old: OutputState?,
    _ written: inout WriteResult
  ) throws -> [OutputPath] {
    let isUnknown = old == nil && tree.has(owner)
    var blocked: [OutputPath] = []
    var obstacles: Set<String> = []
    for output in outputs {
      do {
        let mayBeThere = isUnknown || old?.outputs[output.path] != nil
        guard let isNew = try write(output, of: owner, from: source, mayBeThere) else {
          written.diagnostics.add(.vanished(source, output.content))
          continue
        }
        written.count(
          WriteCounts(written: isNew ? 1 : 0, unchanged: isNew ? 0 : 1), of: output.path)
      } catch let error as DiskError where error.isInTheWay {
        blocked.append(output.path)
        // It may be in the way of many.
        guard obstacles.insert(error.path).inserted else { continue }
        written.diagnostics.add(.inTheWay(error.path, of: owner.path(of: output.path)))
      }
    }
    try tree.settle()
    return blocked
  }

  /// Whether the file was not there as it is now; nil if what it is copied from is gone.
  private mutating func write(
    _ output: Output, of owner: OutputOwner, from source: SourcePlace, _ mayBeThere: Bool
  ) throws -> Bool? {
    let path = owner.path(of: output.path)
    return switch output.content {
    case .bytes(let bytes):
      try tree.write(path) { try $0.write(bytes, to: $1, mayBeThere: mayBeThere) }
    case .copy(let file): try copy(file, from: source, to: path)
    case .rendition(let rendition): try copy(rendition, to: path)
    case .asItIs: false
    }
  }

  /// Nil if the file cannot be read any more.
  private mutating func copy(
    _ file: String, from source: SourcePlace, to path: String
  ) throws -> Bool? {
    if let bare = try BareDocument.bytes(of: file, in: source) {
      return try tree.write(path) { try $0.write(bare, to: $1) }
    }
    guard let copy = try FileCopy.opening(file, in: source) else { return nil }
    return try tree.write(path) { try copy.deliver(to: $1, in: $0) }
  }

  /// Nil if it is not in the cache any more.
  private mutating func copy(_ rendition: Rendition, to path: String) throws -> Bool? {
    guard let photos, let copy = try photos.file(of: rendition) else { return nil }
    return try tree.write(path) { try copy.deliver(to: $1, in: $0) }
  }

  /// The first digits of the hashes of all pictures that our builds have published, whoever built
  /// them last.
  package func photosInUse() throws -> Set<String> {
    var used: Set<String> = []
    for owner in try [.index] + states.sites().map(OutputOwner.site) {
      for (path, _) in try states.state(of: owner)?.outputs ?? [:]
      where SitePaths.isPhoto(path) {
        let parts = path.string.split(separator: ".")
        if parts.count > 1 { used.insert(String(parts[1].prefix(10))) }
      }
    }
    return used
  }

  /// `final` is what the owner has now.
  private mutating func prune(
    _ outputs: [OutputPath], of owner: OutputOwner, with final: OutputState,
    _ written: inout WriteResult
  ) throws {
    guard !outputs.isEmpty else { return }
    // Where letter cases are told apart no path is on both sides.
    let kept = states.tellsCaseApart ? [] : Array(final.outputs.keys)
    var ownership = OutputOwnership(of: owner, with: kept, tellsCaseApart: states.tellsCaseApart)
    var removed: [String] = []
    for output in outputs where try !isTaken(output, &ownership) {
      let path = owner.path(of: output)
      removed.append(path)
      if try tree.remove(path) { written.count(WriteCounts(pruned: 1), of: output) }
    }
    try tree.removeEmptyFolders(of: removed)
  }

  private func isTaken(_ output: OutputPath, _ ownership: inout OutputOwnership) throws -> Bool {
    try ownership.isTaken(output) { try states.state(of: $0) }
  }
}

extension Diagnostic {
  fileprivate static func vanished(_ source: SourcePlace, _ content: Output.Content) -> Diagnostic {
    let file = if case .copy(let path) = content { path } else { "" }
    return Diagnostic(
      .error, code: "site/vanished", at: Place(path: source.path.appending(file).string),
      id: "berkas ini hilang atau berubah selagi situs dibangun",
      en: "this file vanished or changed while the site was built",
      hint: LocalizedText(id: "jalankan lagi", en: "run again"))
  }

  fileprivate static func inTheWay(_ obstacle: String, of page: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/in-the-way", at: Place(path: obstacle),
      id: "di tempat '\(page)' sudah ada folder, berkas, atau tautan yang bukan buatan kim; "
        + "halaman itu tidak ditulis",
      en: "a folder, file or link that kim did not make is in the place of '\(page)'; "
        + "that page is not written",
      hint: LocalizedText(
        id: "pindahkan dari folder hasil, lalu jalankan lagi",
        en: "move it out of the output folder and run again"))
  }
}
