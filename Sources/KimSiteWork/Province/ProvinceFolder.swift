import KimContent
package import KimModel
package import KimSystem

/// The folder `_provinsi` as it is read: with the installed lists of regions and of their borders
/// where it has none.
package enum ProvinceFolder {
  /// Nil if there is no such folder. A list of the content's own counts alone.
  ///
  /// - Parameter installed: what is installed beside the program, if anything.
  package static func read(_ place: SourcePlace, installed: TypedPath?) throws -> SourceFolder? {
    guard let source = try FolderReader.content(place).read() else { return nil }
    let lists = [
      (name: ProvinceContent.regionList, folder: regions, ending: "csv"),
      (name: ProvinceContent.outlineList, folder: "peta", ending: "txt"),
    ].filter { source[$0.name] == nil }
    guard let installed, !lists.isEmpty,
      let province = ProvinceContent.code(in: source)?.ancestor(at: .province)
    else { return source }
    let added = try lists.compactMap { list in
      try self.list("\(province).\(list.ending)", in: list.folder, installed: installed)
        .map { SourceText(path: list.name, bytes: $0) }
    }
    return SourceFolder(
      folder: source.folder, files: source.files + added, diagnostics: source.diagnostics)
  }

  private static let regions = "wilayah"

  /// One of the installed region lists, in the form of `wilayah.csv`; nil if it is not there.
  package static func list(_ name: String, installed: TypedPath) throws -> [UInt8]? {
    try list(name, in: regions, installed: installed)
  }

  private static func list(
    _ name: String, in folder: String, installed: TypedPath
  ) throws -> [UInt8]? {
    guard let folder = try Folder.existing(installed.appending(folder)),
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: largestList)
    else { return nil }
    return bytes
  }

  /// In bytes; that of the largest province has a tenth of it.
  private static let largestList = 4 << 20
}
