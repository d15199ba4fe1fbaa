import KimContent
package import KimModel
package import KimSystem

/// The folder `_provinsi` as it is read: with the installed region list where it has none.
package enum ProvinceFolder {
  /// Nil if there is no such folder. A list of the content's own counts alone, and nothing else is
  /// looked at then.
  ///
  /// - Parameter installed: what is installed beside the program, if anything.
  package static func read(_ place: SourcePlace, installed: TypedPath?) throws -> SourceFolder? {
    guard let source = try FolderReader.content(place).read() else { return nil }
    guard let installed, source[ProvinceContent.regionList] == nil,
      let code = ProvinceContent.code(in: source),
      let list = try regions(of: code, installed: installed)
    else { return source }
    return SourceFolder(
      folder: source.folder,
      files: source.files + [SourceText(path: ProvinceContent.regionList, bytes: list)],
      diagnostics: source.diagnostics)
  }

  /// The installed list of the province that a region is in; nil if there is none.
  private static func regions(of code: RegionCode, installed: TypedPath) throws -> [UInt8]? {
    guard let province = code.ancestor(at: .province) else { return nil }
    return try list("\(province).csv", installed: installed)
  }

  /// One of the installed region lists, in the form of `wilayah.csv`; nil if it is not there.
  package static func list(_ name: String, installed: TypedPath) throws -> [UInt8]? {
    guard let folder = try Folder.existing(installed.appending("wilayah")),
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: largestList)
    else { return nil }
    return bytes
  }

  /// In bytes; that of the largest province has a tenth of it.
  private static let largestList = 4 << 20
}
