package import KimDiagnostics
package import KimModel

/// The content of the folder `_provinsi`, read and checked.
package struct ProvinceContent: Sendable {
  package let province: Province
  package let regions: RegionTable
  package let outlines: RegionOutlines
  /// Newest first.
  package let broadcasts: [Broadcast]
  /// The index's own pages, in the order of their paths.
  package let pages: [Page]

  /// The name of the region list, below the folder.
  package static let regionList = "wilayah.csv"
  /// The name of the list of borders, below the folder.
  package static let outlineList = "peta.txt"

  /// Returns nil, with the reasons in `diagnostics`, if `provinsi.yml` is missing or broken: every
  /// site depends on it.
  package init?(parsing source: SourceFolder, diagnostics: inout Diagnostics) {
    diagnostics.add(source.diagnostics)
    regions = Self.regions(of: source, diagnostics: &diagnostics)
    outlines = Self.outlines(of: source, diagnostics: &diagnostics)
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

  /// The region that `provinsi.yml` says; nil where it says none, which is reported elsewhere.
  package static func code(in source: SourceFolder) -> RegionCode? {
    var unread = Diagnostics()
    let source = SourceFolder(
      folder: source.folder, files: source.files.filter { $0.path == "provinsi.yml" })
    return province(of: source, regions: RegionTable([]), diagnostics: &unread)?.code
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
    let path = "\(source.folder)/\(regionList)"
    guard let text = source[regionList] else {
      diagnostics.add(.missingRegions(path))
      return RegionTable([])
    }
    return TextDecoding.decode(text.bytes, path: path, diagnostics: &diagnostics).map {
      RegionListReader.read($0, diagnostics: &diagnostics)
    } ?? RegionTable([])
  }

  /// Without a list there are no maps of regions.
  private static func outlines(
    of source: SourceFolder, diagnostics: inout Diagnostics
  ) -> RegionOutlines {
    guard let text = source[outlineList] else { return .none }
    let path = "\(source.folder)/\(outlineList)"
    return TextDecoding.decode(text.bytes, path: path, diagnostics: &diagnostics).map {
      OutlineListReader.read($0, diagnostics: &diagnostics)
    } ?? .none
  }
}

extension Diagnostic {
  fileprivate static func missingProvince(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "province/missing", at: Place(path: path),
      id: "berkas provinsi.yml tidak ada; tanpa berkas itu tidak ada yang bisa dibangun",
      en: "there is no provinsi.yml; nothing can be built without it",
      hint: LocalizedText(
        id: "mulai dengan: kim init, atau buat berkas itu dengan baris kode_wilayah: \"16\"",
        en: "begin with: kim init, or make it with a line kode_wilayah: \"16\""))
  }

  fileprivate static func missingRegions(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/missing", at: Place(path: path),
      id: "daftar wilayah.csv tidak ada; nama desa dan kecamatan tidak bisa ditampilkan",
      en: "there is no wilayah.csv; names of villages and districts cannot be shown",
      hint: LocalizedText(
        id: "pasang kim dari paketnya, yang membawa daftar semua provinsi, atau taruh daftar kode "
          + "wilayah Kemendagri dengan baris 'kode,nama'",
        en: "install kim from its package, which has the lists of all provinces, or put the "
          + "Ministry's region list there, with lines 'kode,nama'"))
  }
}
