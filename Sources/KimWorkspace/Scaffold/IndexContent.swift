import KimContent
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// What new files need to know of the index.
struct IndexContent {
  let province: Province
  let regions: RegionTable

  /// Throws a `UsageError` if `provinsi.yml` is missing or broken.
  init(of root: TypedPath) throws {
    guard try Folder.existing(root) != nil else { throw UsageError.brokenIndex(root) }
    var diagnostics = Diagnostics()
    let place = SourcePlace(ProvinceInputs.folderName, in: root)
    guard let source = try FolderReader.content(place).read(),
      let content = ProvinceContent(parsing: source, diagnostics: &diagnostics)
    else { throw UsageError.brokenIndex(root) }
    province = content.province
    regions = content.regions
  }
}

extension UsageError {
  fileprivate static func brokenIndex(_ root: TypedPath) -> UsageError {
    let path = root.appending("\(ProvinceInputs.folderName)/provinsi.yml")
    return UsageError(
      id: "'\(path)' tidak ada atau rusak; jalankan dahulu: kim check \(root)",
      en: "'\(path)' is missing or broken; run first: kim check \(root)")
  }
}
