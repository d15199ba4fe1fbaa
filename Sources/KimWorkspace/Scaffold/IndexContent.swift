import KimContent
import KimDiagnostics
import KimModel

/// What new files need to know of the index.
struct IndexContent {
  let province: Province
  let regions: RegionTable

  /// Throws a `Misuse` if `provinsi.yml` is missing or broken.
  init(of root: TypedPath) throws {
    guard try Folder.existing(root) != nil else { throw Misuse.brokenIndex(root) }
    var diagnostics = Diagnostics()
    let place = SourcePlace(ContentRoot.provinceFolder, in: root)
    guard let source = try FolderReader.content(place).read(),
      let content = ProvinceContent(parsing: source, diagnostics: &diagnostics)
    else { throw Misuse.brokenIndex(root) }
    province = content.province
    regions = content.regions
  }
}

extension Misuse {
  fileprivate static func brokenIndex(_ root: TypedPath) -> Misuse {
    let path = root.appending("\(ContentRoot.provinceFolder)/provinsi.yml")
    return Misuse(
      id: "'\(path)' tidak ada atau rusak; jalankan dahulu: kim check \(root)",
      en: "'\(path)' is missing or broken; run first: kim check \(root)")
  }
}
