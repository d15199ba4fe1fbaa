import KimContent
import KimDiagnostics
package import KimModel
package import KimSystem

/// Starts a KIM's folder with a profile and a page to fill in.
package struct NewSite {
  private let root: TypedPath
  private let content: IndexContent

  /// Reads the index. Throws a `UsageError` if it is missing or broken, and a `DiskError`.
  ///
  /// - Parameter installed: what is installed beside the program, if anything.
  package init(in root: TypedPath, installed: TypedPath?) throws {
    self.root = root
    content = try IndexContent(of: root, installed: installed)
  }

  /// The regions of the index that bear a name or have a code. Throws a `UsageError` if none does,
  /// and for a region of another index.
  package func regions(named text: String) throws(UsageError) -> NamedRegions {
    let area = content.province.code
    if let region = RegionCode(text).flatMap({ content.regions[$0] }),
      !region.code.isWithin(area)
    {
      throw .otherIndex(region, content.province.title)
    }
    return try NamedRegions(text, in: content.regions, within: area)
  }

  /// Makes the files and returns their paths. Throws a `UsageError` for a site that is there already
  /// and for a folder that cannot be a site, and a `DiskError`.
  ///
  /// - Parameters:
  ///   - name: the KIM's own; nil: that of its region.
  ///   - folder: below the content root; nil: named after the KIM.
  package func create(
    in region: Region, named name: String? = nil, folder: String? = nil
  ) throws -> [TypedPath] {
    let names = SiteName(
      of: region, named: name, regions: content.regions, index: content.province.code)
    let path = folder ?? names.path
    guard SiteID(path) != nil else { throw UsageError.badFolder(path) }
    let text = ProfileText(region: region, name: name, regions: content.regions).text
    return [
      try NewFile(text, at: path + "/kim.yml", in: root, advice: Self.advice).create(),
      try NewFile(Self.about, at: path + "/halaman/profil.md", in: root).create(),
    ]
  }

  private static let advice = LocalizedText(
    id: "untuk KIM lain di wilayah ini beri --nama \"KIM …\" atau --folder",
    en: "for another KIM of this region give --nama \"KIM …\" or --folder")

  private static let about = """
    ---
    judul: Profil
    ---

    Tulis di sini siapa kami, sejak kapan KIM ini berdiri, dan apa yang kami kerjakan.

    """
}

extension UsageError {
  fileprivate static func otherIndex(_ region: Region, _ title: String) -> UsageError {
    UsageError(
      id: "\(region.fullName) (\(region.code)) tidak termasuk wilayah \(title)",
      en: "\(region.fullName) (\(region.code)) is not in the region of \(title)")
  }

  fileprivate static func badFolder(_ path: String) -> UsageError {
    UsageError(
      id: "'\(path)' tidak dapat menjadi folder situs; pakai huruf a-z, angka, '-', dan '_', "
        + "misalnya musi-banyuasin/kim-toman",
      en: "'\(path)' cannot be a site's folder; use letters a-z, digits, '-' and '_', such as "
        + "musi-banyuasin/kim-toman")
  }
}
