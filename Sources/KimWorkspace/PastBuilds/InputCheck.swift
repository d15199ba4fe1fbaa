import KimModel
import KimSiteWork
import KimSystem

/// Compares a site's folder with what it was when the site was built.
struct InputCheck {
  private let site: SiteFolder
  private let limits: Limits

  init(_ site: SiteFolder, limits: Limits) {
    self.site = site
    self.limits = limits
  }

  /// The same inputs with the stamps that they have now; nil if a site built from them would not
  /// be the same. A file is read only if its stamp has changed.
  func refreshed(_ known: RecordedInputs) throws -> RecordedInputs? {
    if try isUnchanged(known) { return known }
    return try known.unpacked.flatMap(refreshed).map { RecordedInputs($0) }
  }

  /// By names and stamps alone.
  private func isUnchanged(_ known: RecordedInputs) throws -> Bool {
    var comparison = known.comparison
    var walk = SiteReader.walk(of: site, limits: limits)
    do {
      try walk.visit(site.place.open()) { folder, name, path in
        comparison.visit(path) { folder.status(of: name)?.stamp }
      }
    } catch let error as DiskError where error.isAboutOneFile || error.isNotAFolder {
      return false
    }
    return !walk.isIncomplete && comparison.isWhole(refused: walk.unvisited)
  }

  private func refreshed(_ known: SiteInputs) throws -> SiteInputs? {
    guard let now = try FolderSnapshot(of: site, limits: limits), !now.isIncomplete,
      now.inputs.refused == known.refused, now.inputs.files.count == known.files.count
    else { return nil }
    var refreshed = known
    for (index, file) in now.inputs.files.enumerated() where file != known.files[index] {
      guard let same = try self.refreshed(known.files[index], by: file) else { return nil }
      refreshed.files[index] = same
    }
    return refreshed
  }

  private func refreshed(_ known: InputFile, by file: InputFile) throws -> InputFile? {
    guard file.path == known.path else { return nil }
    if !FileRole(path: file.path).isRead { return known }
    if file.stamp == known.stamp, file.stamp != .unknown { return known }
    guard let content = known.content, try self.content(of: file) == content else { return nil }
    return InputFile(
      path: file.path, stamp: file.stamp.settled(at: FileStamp.now), content: content)
  }

  private func content(of file: InputFile) throws(DiskError) -> Fingerprint? {
    let limit = max(limits.photoBytes, limits.postBytes)
    var names = file.path.split(separator: "/").map(String.init)
    let name = names.removeLast()
    do {
      let folder = try site.place.open().folder(at: names)
      guard case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: limit)
      else { return nil }
      return Fingerprint(of: bytes)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }
}
