import KimDiagnostics
package import KimModel
package import KimSystem

/// Reads all of a folder that is not a KIM site: `_provinsi`, or a theme.
package struct FolderReader {
  private let place: SourcePlace
  private let limits: Limits
  private let hidden: [String]

  /// Names that begin with `_` are content's way to hide; a theme's partials may have them.
  package static func content(_ place: SourcePlace) -> FolderReader {
    FolderReader(place: place, limits: Limits(), hidden: ["_"])
  }

  package static func theme(_ place: SourcePlace) -> FolderReader {
    FolderReader(place: place, limits: Limits(), hidden: [])
  }

  /// Nil if there is no such folder; throws a `DiskError` if the machine is to blame.
  package func read() throws -> SourceFolder? {
    guard let folder = try existing() else { return nil }
    var files: [SourceText] = []
    var diagnostics = Diagnostics()
    var walk = FolderWalk(hidden: hidden, fileLimit: limits.filesPerSite)
    try walk.visit(folder) { folder, name, file in
      switch try FileBytes(reading: name, in: folder, limit: limit(of: file)) {
      case .bytes(let bytes, _): files.append(SourceText(path: file, bytes: bytes))
      case .refused(let diagnostic): diagnostics.add(diagnostic)
      case .gone: break
      }
    }
    diagnostics.add(walk.diagnostics)
    return SourceFolder(folder: place.path.string, files: files, diagnostics: diagnostics)
  }

  private func existing() throws(DiskError) -> Folder? {
    do {
      return try place.open()
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  private func limit(of file: String) -> Int {
    FileRole(path: file) == .text ? limits.postBytes : limits.photoBytes
  }
}
