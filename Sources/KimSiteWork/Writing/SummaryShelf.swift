package import KimModel
package import KimSystem

/// What builds keep of each site for the index, in an output folder: only read, and by several threads
/// side by side.
package struct SummaryShelf: ~Copyable, Sendable {
  private let states: StateStore

  /// `output` is there, and was taken by a writer.
  package init(_ output: TypedPath) throws(DiskError) {
    states = try StateStore(joining: Folder(opening: output.string))
  }

  /// What the index is to say of a site, as JSON; empty if nothing is known of it.
  package func summary(of site: SiteID) throws(DiskError) -> [UInt8] {
    try states.summary(of: site)
  }

  /// What the index's search reads of a site; nil if nothing is known of it.
  package func search(of site: SiteID) throws(DiskError) -> SearchFile? {
    try states.search(of: site)
  }
}
