package import KimContent
package import KimDiagnostics
package import KimModel
import KimProvince

/// A province for tests: South Sumatra with a handful of regions, on 1 June 2024.
package struct ProvinceText: Sendable {
  package var files: [(path: String, text: String)]
  package var moment: Moment
  package var includesDrafts = false

  package static let folder = "sites/_provinsi"

  package static let regions = """
    kode,nama
    16,Sumatera Selatan
    16.06,Kabupaten Musi Banyuasin
    16.06.06,Babat Toman
    16.06.06.1001,Babat
    16.06.06.2008,Toman
    16.06.06.2009,Beruge
    16.06.08,Keluang
    16.06.08.2013,Mekar Jaya
    16.06.11,Lalan
    16.06.11.2015,Mekar Jaya
    16.71,Kota Palembang
    16.71.01,Ilir Barat Dua
    16.71.01.1001,Dua Puluh Tujuh Ilir

    """

  package static let settings = """
    judul: KIM Sumatera Selatan
    kode_wilayah: "16"
    alamat_situs: https://kim.contoh.go.id/
    pembina: {nama: Diskominfo Sumatera Selatan}

    """

  /// - Parameters:
  ///   - archive: files of `_provinsi` that replace or join the usual ones.
  ///   - day: what is now; of a day alone its end.
  package init(_ archive: String = "", day: String = "2024-06-01") {
    var files = TextArchive(archive).files
    for (path, text) in [("provinsi.yml", Self.settings), ("wilayah.csv", Self.regions)]
    where !files.contains(where: { $0.path == path }) {
      files.append((path, text))
    }
    self.files = files
    guard let moment = Moment(day) else { preconditionFailure("not a day: \(day)") }
    self.moment = moment
  }

  /// A province with one broadcast of that title.
  package static func announcing(_ title: String) -> ProvinceText {
    ProvinceText(
      """
      -- siaran/2024-05-30-siaran.md --
      ---
      judul: \(title)
      ---
      Isi siaran.
      """)
  }

  package func parse() -> (ProvinceContent?, Diagnostics) {
    var diagnostics = Diagnostics()
    let source = SourceFolder(
      folder: Self.folder,
      files: files.map { SourceText(path: $0.path, bytes: Array($0.text.utf8)) })
    let content = ProvinceContent(parsing: source, diagnostics: &diagnostics)
    return (content, diagnostics)
  }

  package var context: ProvinceContext {
    guard let content = parse().0 else { preconditionFailure("the test's province is broken") }
    return ProvinceContext(
      province: content.province, regions: content.regions, outlines: content.outlines,
      broadcasts: content.broadcasts, at: moment, includesDrafts: includesDrafts)
  }

  /// The index over some sites.
  package func index(of sites: [SiteText]) -> BuiltSite {
    let summaries = sites.compactMap { $0.build(province: self).summary }
    return ProvinceBuilder(
      theme: TestTheme.standard, context: context, pages: parse().0?.pages ?? [],
      folder: Self.folder
    ).build(summaries.sorted { $0.id < $1.id })
  }
}
