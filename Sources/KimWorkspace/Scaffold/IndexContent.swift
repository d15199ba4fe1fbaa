import KimContent
import KimDiagnostics
package import KimModel
import KimSiteWork
package import KimSystem

/// What new files need to know of the index.
package struct IndexContent {
  package let province: Province
  package let regions: RegionTable

  /// Throws a `UsageError` if `provinsi.yml` is missing or broken.
  ///
  /// - Parameter installed: what is installed beside the program, if anything.
  package init(of root: TypedPath, installed: TypedPath? = nil) throws {
    let content = try Self.content(
      of: Self.source(of: root, installed: installed).files, in: root)
    province = content.province
    regions = content.regions
  }

  /// The settings alone, for who asks for no region: the list of those is long. A title that they do
  /// not give has the code of the region in place of its name. Throws the
  /// same.
  package static func province(of root: TypedPath) throws -> Province {
    let files = try source(of: root, installed: nil).files.filter { $0.path == settings }
    return try content(of: files, in: root).province
  }

  private static let settings = "provinsi.yml"

  private static func source(of root: TypedPath, installed: TypedPath?) throws -> SourceFolder {
    guard try Folder.existing(root) != nil else { throw UsageError.noIndex(root) }
    let place = SourcePlace(ProvinceInputs.folderName, in: root)
    guard let source = try ProvinceFolder.read(place, installed: installed),
      source[settings] != nil
    else { throw UsageError.noIndex(root) }
    return source
  }

  private static func content(
    of files: [SourceText], in root: TypedPath
  ) throws -> ProvinceContent {
    let folder = root.appending(ProvinceInputs.folderName).string
    var ignored = Diagnostics()
    guard
      let content = ProvinceContent(
        parsing: SourceFolder(folder: folder, files: files), diagnostics: &ignored)
    else { throw UsageError.brokenIndex(root) }
    return content
  }
}

extension UsageError {
  fileprivate static func brokenIndex(_ root: TypedPath) -> UsageError {
    let path = root.appending("\(ProvinceInputs.folderName)/provinsi.yml")
    return UsageError(
      id: "'\(path)' rusak; yang salah disebut oleh: kim check \(root)",
      en: "'\(path)' is broken; what is wrong says: kim check \(root)")
  }

  fileprivate static func noIndex(_ root: TypedPath) -> UsageError {
    let path = root.appending("\(ProvinceInputs.folderName)/provinsi.yml")
    return UsageError(
      id: "'\(path)' tidak ada; untuk memulai dari nol jalankan dahulu: kim init",
      en: "there is no '\(path)'; to begin from nothing run first: kim init")
  }
}
