import KimModel
import KimSiteWork
import KimSystem

/// Where the files of all parts have the summary and the search data of each site: all summaries of a
/// country are more than a machine wants to hold.
struct ShardPlaces: Sendable {
  struct Place: Sendable {
    let folder: TypedPath
    let name: String
    let range: Range<Int>

    fileprivate func open() throws(DiskError) -> FileDescriptor {
      try Folder(opening: folder.string).file(name)
    }

    fileprivate var path: String { folder.appending(name).string }
  }

  var summaries: [SiteID: Place] = [:]
  var searches: [SiteID: Place] = [:]

  /// As JSON; empty if it has none.
  func summary(of site: SiteID) throws(DiskError) -> [UInt8] {
    guard let place = summaries[site] else { return [] }
    let file = try place.open()
    do { return try file.read(place.range) } catch { throw error.at(place.path, .read) }
  }

  /// Nil if it has none.
  func search(of site: SiteID) throws(DiskError) -> SearchFile? {
    guard let place = searches[site] else { return nil }
    return try SearchFile(place.open(), path: place.path, at: place.range)
  }
}
