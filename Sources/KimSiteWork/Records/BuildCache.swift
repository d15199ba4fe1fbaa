package import KimModel
package import KimSystem

/// A folder with one record for each site and one for the index.
///
/// One file each, and not one for all: workers write them side by side, a damaged one costs one
/// site, and nobody has to hold them all in memory.
package struct BuildCache: ~Copyable, Sendable {
  private let folder: Folder

  private static let sites = "sites"
  private static let ending = ".record"
  private static let largest = 256 << 20

  /// Opens the folder, and makes it if it is not there.
  package init(at path: TypedPath) throws(DiskError) {
    folder = try CacheFolder.open(path)
  }

  /// Nil unless there is one, whole, and of this version.
  package func record(of owner: OutputOwner) throws(DiskError) -> BuildRecord? {
    let names = Self.names(of: owner)
    do {
      let parent = try folder.folder(at: names.dropLast())
      let read = try FileBytes(reading: names[names.count - 1], in: parent, limit: Self.largest)
      guard case .bytes(let bytes, _) = read else { return nil }
      return BuildRecord(bytes: bytes)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }

  package func save(_ record: BuildRecord, of owner: OutputOwner) throws {
    let names = Self.names(of: owner)
    let bytes = try record.bytes
    var parent = try folder.again()
    for name in names.dropLast() { parent = try parent.folder(creating: name) }
    let name = names[names.count - 1]
    try parent.replace(name) { (file) throws(SystemFailure) in
      try file.write(bytes)
    }
  }

  /// A small text that is kept beside the records; empty if there is none.
  package func note(_ name: String) throws(DiskError) -> String {
    guard case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: 4096) else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func save(note: String, _ name: String) throws(DiskError) {
    _ = try folder.write(Array(note.utf8), to: name)
  }

  package func remove(_ owner: OutputOwner) throws(DiskError) {
    let names = Self.names(of: owner)
    do {
      try folder.folder(at: names.dropLast()).remove(names[names.count - 1])
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
    }
  }

  /// In seconds: nobody takes so long to write a record.
  private static let longestWriting = 3600

  /// Forgets sites that are not among these, and clears what killed builds left.
  package func prune(keeping kept: Set<SiteID>) throws {
    try folder.removeAsides(untouchedFor: Self.longestWriting)
    var lost: [SiteID] = []
    var walk = FolderWalk(hidden: [], fileLimit: .max)
    do {
      let sites = try folder.folder(Self.sites)
      try sites.removeAllAsides(untouchedFor: Self.longestWriting)
      try walk.visit(sites) { _, _, path in
        guard path.hasSuffix(Self.ending),
          let id = SiteID(String(path.dropLast(Self.ending.count))),
          !kept.contains(id)
        else { return }
        lost.append(id)
      }
    } catch let error as DiskError where error.isMissing {
      return
    }
    for id in lost { try remove(.site(id)) }
  }

  private static func names(of owner: OutputOwner) -> [String] {
    switch owner {
    case .index: ["index" + ending]
    case .site(let id):
      [sites] + id.components.dropLast().map(String.init)
        + [(id.components.last.map(String.init) ?? "") + ending]
    }
  }
}
