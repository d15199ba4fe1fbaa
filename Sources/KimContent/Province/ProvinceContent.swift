package import KimDiagnostics
package import KimModel

/// The content of the folder `_provinsi`, read and checked.
package struct ProvinceContent: Sendable {
  package let province: Province
  package let regions: RegionTable
  /// Newest first.
  package let broadcasts: [Broadcast]
  /// The index's own pages, in the order of their paths.
  package let pages: [Page]

  /// Returns nil, with the reasons in `diagnostics`, if `provinsi.yml` is missing or broken: every
  /// site depends on it.
  package init?(parsing source: SourceFolder, diagnostics: inout Diagnostics) {
    diagnostics.add(source.diagnostics)
    regions = Self.regions(of: source, diagnostics: &diagnostics)
    guard let province = Self.province(of: source, regions: regions, diagnostics: &diagnostics)
    else { return nil }
    self.province = province
    let parsed = ParsedProvince(
      reading: source, of: province, diagnostics: &diagnostics)
    let renderer = ProvinceRenderer(parsed, limits: province.limits)
    let broadcasts = parsed.broadcasts.compactMap {
      renderer.broadcast($0, diagnostics: &diagnostics)
    }
    pages = parsed.pages.compactMap { renderer.page($0, diagnostics: &diagnostics) }
    self.broadcasts = broadcasts.sorted { left, right in
      left.day == right.day ? left.path < right.path : left.day > right.day
    }
  }

  private static func province(
    of source: SourceFolder, regions: RegionTable, diagnostics: inout Diagnostics
  ) -> Province? {
    let path = "\(source.folder)/provinsi.yml"
    guard let text = source["provinsi.yml"] else {
      diagnostics.add(.missingProvince(path))
      return nil
    }
    return CheckedText.read(
      text.bytes, path: path, limit: Limits().frontMatterBytes, diagnostics: &diagnostics
    ).flatMap { ProvinceReader.read($0, regions: regions, diagnostics: &diagnostics) }
  }

  private static func regions(
    of source: SourceFolder, diagnostics: inout Diagnostics
  ) -> RegionTable {
    let path = "\(source.folder)/wilayah.csv"
    guard let text = source["wilayah.csv"] else {
      diagnostics.add(.missingRegions(path))
      return RegionTable([])
    }
    return TextDecoding.decode(text.bytes, path: path, diagnostics: &diagnostics).map {
      RegionListReader.read($0, diagnostics: &diagnostics)
    } ?? RegionTable([])
  }
}

extension Diagnostic {
  fileprivate static func missingProvince(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "province/missing", at: Place(path: path),
      id: "berkas provinsi.yml tidak ada; tanpa berkas itu tidak ada yang bisa dibangun",
      en: "there is no provinsi.yml; nothing can be built without it",
      hint: LocalizedText(
        id: "buat berkas itu dengan baris kode_wilayah: \"16\"",
        en: "make it with a line kode_wilayah: \"16\""))
  }

  fileprivate static func missingRegions(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/missing", at: Place(path: path),
      id: "daftar wilayah.csv tidak ada; nama desa dan kecamatan tidak bisa ditampilkan",
      en: "there is no wilayah.csv; names of villages and districts cannot be shown",
      hint: LocalizedText(
        id: "taruh daftar kode wilayah Kemendagri dengan baris 'kode,nama'",
        en: "put the Ministry's region list there, with lines 'kode,nama'"))
  }
}
