package import KimModel
package import KimSystem

/// What builds of ours left in an output folder. While it is there, no build writes to the folder.
package struct OutputReader: ~Copyable {
  private let states: StateStore

  /// Nil if no build of ours has written there. Throws a `DiskError`, also while a build writes, and a
  /// `UsageError` where a newer program wrote it.
  package init?(sharing path: TypedPath) throws {
    guard let folder = try Folder.existing(path), folder.status(of: StateStore.name) != nil else {
      return nil
    }
    let states = try StateStore(joining: folder)
    try states.checkFormat(of: path.string)
    guard states.isShared() else { throw DiskError(.lock, path.string, code: 0) }
    self.states = states
  }

  /// What was last saved of a site's state, also while a build goes on; nil if there is none.
  package static func lastState(
    of site: SiteID, in path: TypedPath
  ) throws(DiskError) -> OutputState? {
    guard let folder = try Folder.existing(path), folder.status(of: StateStore.name) != nil else {
      return nil
    }
    return try StateStore(joining: folder).state(of: .site(site))
  }

  /// Nil if the last whole build did not come to its end: then nothing may be concluded from what is
  /// missing, and pages may lead to others that are not there yet.
  package func finishedBuild() throws(DiskError) -> FinishedBuild? { try states.finishedBuild() }

  package func state(of owner: OutputOwner) throws(DiskError) -> OutputState? {
    try states.state(of: owner)
  }

  /// The sites that have a state, in the order of their ids.
  package func sites() throws -> [SiteID] { try states.sites() }
}
