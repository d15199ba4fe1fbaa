import KimContent
import KimDiagnostics
package import KimModel
package import KimSystem

/// Starts a KIM's folder with a profile and a page to fill in.
package struct NewSite {
  private let root: TypedPath
  private let code: RegionCode

  package init(code: RegionCode, in root: TypedPath) {
    self.code = code
    self.root = root
  }

  /// Makes the files and returns their paths. Throws a `UsageError` for a region that the index does
  /// not have and for a site that is there already, and a `DiskError`.
  package func create() throws -> [TypedPath] {
    let content = try IndexContent(of: root)
    guard let region = content.regions[code] else { throw UsageError.unknownRegion(code) }
    guard code.isWithin(content.province.code) else {
      throw UsageError.otherIndex(region, content.province.title)
    }
    let names = SiteName(of: region, regions: content.regions, index: content.province.code)
    let text = ProfileText(region: region, regions: content.regions).text
    return [
      try NewFile(text, at: names.path + "/kim.yml", in: root).create(),
      try NewFile(Self.about, at: names.path + "/halaman/profil.md", in: root).create(),
    ]
  }

  private static let about = """
    ---
    judul: Profil
    ---

    Tulis di sini siapa kami, sejak kapan KIM ini berdiri, dan apa yang kami kerjakan.

    """
}

extension UsageError {
  fileprivate static func unknownRegion(_ code: RegionCode) -> UsageError {
    UsageError(
      id: "kode \(code) tidak ada di wilayah.csv; periksa kodenya (kode Kemendagri, bukan BPS)",
      en: "the code \(code) is not in wilayah.csv; check it (a code of the Ministry, not of BPS)")
  }

  fileprivate static func otherIndex(_ region: Region, _ title: String) -> UsageError {
    UsageError(
      id: "\(region.fullName) (\(region.code)) tidak termasuk wilayah \(title)",
      en: "\(region.fullName) (\(region.code)) is not in the region of \(title)")
  }
}
