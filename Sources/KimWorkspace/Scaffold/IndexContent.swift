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
    guard try Folder.existing(root) != nil else { throw UsageError.noIndex(root) }
    var diagnostics = Diagnostics()
    let place = SourcePlace(ProvinceInputs.folderName, in: root)
    guard let source = try ProvinceFolder.read(place, installed: installed),
      source["provinsi.yml"] != nil
    else { throw UsageError.noIndex(root) }
    guard let content = ProvinceContent(parsing: source, diagnostics: &diagnostics) else {
      throw UsageError.brokenIndex(root)
    }
    province = content.province
    regions = content.regions
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
