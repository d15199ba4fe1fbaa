import Glibc
import KimModel
package import KimSystem

/// Compares the output folder with what a build left in it.
package struct OutputCheck: ~Copyable, Sendable {
  private let folder: Folder

  /// `path` is the output folder.
  package init(_ path: TypedPath) throws(DiskError) { folder = try Folder(opening: path.string) }

  /// The files as they are now; a missing one has a stamp that no file has.
  package func files(at paths: some Sequence<String>) -> [OutputFile] {
    paths.map { OutputFile(path: $0, stamp: folder.status(of: $0)?.stamp ?? .unknown) }
  }

  /// Whether the owner's state, and what the index is to say of it, are as a build wrote them: damage
  /// may leave their time and size alone.
  package func hasWholeState(of owner: OutputOwner) throws(DiskError) -> Bool {
    guard try isWhole(owner.stateNames) else { return false }
    guard case .site(let id) = owner else { return true }
    guard try isWhole(id.summaryNames) else { return false }
    return try hasWholeSearch(of: id)
  }

  private func hasWholeSearch(of site: SiteID) throws(DiskError) -> Bool {
    let states: Folder
    do {
      states = try folder.folder(StateStore.name)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return false
    }
    return try SearchFile(at: site.searchNames, below: states)?.isWhole() ?? false
  }

  private func isWhole(_ names: [String]) throws(DiskError) -> Bool {
    do {
      let parent = try folder.folder(at: [StateStore.name] + names.dropLast())
      let read = try FileBytes(
        reading: names[names.count - 1], in: parent, limit: StateStore.largest)
      guard case .bytes(let bytes, _) = read else { return false }
      return HashedJSON.isWhole(bytes)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return false
    }
  }

  /// Whether all are there, and nobody has changed one since.
  package func areUntouched(_ files: OutputFiles) -> Bool { files.areUntouched(in: folder) }
}
