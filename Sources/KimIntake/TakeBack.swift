import KimModel
package import KimReceive
import KimSiteWork
package import KimSystem
import KimWorkspace

/// Takes back what one number made, if nobody has edited it since.
package struct TakeBack {
  private let sites: [SiteFolder]

  /// Throws a `UsageError` if the content root or the KIM is not there, and a `DiskError`.
  package init(in root: TypedPath, site: String?) throws {
    let content = try ContentRoot(discovering: root)
    sites = try site.map { [try content.site(named: $0)] } ?? content.sites
  }

  /// The posts of a number that were published at once: readers may have seen them.
  package func published(of number: ParcelNumber) throws -> [TypedPath] {
    try found(number).filter { !$0.record.isDraft }.map { site, record in
      site.path.appending("\(record.folder)")
    }
  }

  private func found(
    _ number: ParcelNumber
  ) throws -> [(site: SiteFolder, record: IntakeRecord)] {
    try sites.compactMap { site in
      try RecordShelf(site: site).record(of: number).map { (site, $0) }
    }
  }

  /// Returns the paths of the posts that were removed. Throws a `UsageError` for a number that nobody
  /// knows and for a post that somebody has edited, and a `DiskError`.
  package func take(back number: ParcelNumber) throws -> [TypedPath] {
    let found = try found(number)
    guard !found.isEmpty else { throw UsageError.unknownNumber(number) }
    // None is removed unless all can be.
    for (site, record) in found {
      let writer = PostWriter(site: site, limit: Self.largest)
      guard try writer.state(of: record) != .edited else {
        throw UsageError.edited(site.path.appending("\(record.folder)"))
      }
    }
    return try found.map { site, record in
      try PostWriter(site: site, limit: Self.largest).remove(record)
      try RecordShelf(site: site).forget(number)
      return site.path.appending("\(record.folder)")
    }
  }

  /// In bytes: photos that posts may have.
  private static let largest = 100_000_000
}

extension UsageError {
  fileprivate static func unknownNumber(_ number: ParcelNumber) -> UsageError {
    UsageError(
      id: "tidak ada tulisan yang diterima dengan nomor \(number)",
      en: "no post was taken with the number \(number)")
  }

  fileprivate static func edited(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' sudah disunting sejak diterima, jadi tidak dihapus; hapus foldernya dengan "
        + "tangan "
        + "bila memang tidak dipakai",
      en: "'\(path)' was edited since it was taken, so it is not removed; remove its folder by "
        + "hand if "
        + "it is of no use")
  }
}
