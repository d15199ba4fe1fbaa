import KimModel
import KimSiteWork
import KimSystem

/// What is in a site's folder now, without a file having been read.
struct FolderSnapshot: Equatable {
  private(set) var inputs = SiteInputs()
  private(set) var isIncomplete = false

  /// Nil if the folder cannot be read.
  init?(of site: SiteFolder, limits: Limits) throws {
    var walk = SiteReader.walk(of: site, limits: limits)
    do {
      try walk.visit(site.place.open()) { folder, name, path in
        let isRead = FileRole(path: path).isRead
        let stamp = isRead ? folder.status(of: name)?.stamp : nil
        inputs.files.append(InputFile(path: path, stamp: stamp ?? .unknown, content: nil))
      }
    } catch let error as DiskError where error.isAboutOneFile || error.isNotAFolder {
      return nil
    }
    inputs.refused = walk.unvisited
    isIncomplete = walk.isIncomplete
  }
}
