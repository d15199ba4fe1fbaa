import KimContent
package import KimDiagnostics
package import KimModel
package import KimSystem
package import KimTheme

/// All that the sites of a build share, read and checked once: the province, the themes, the time.
package struct ProvinceInputs: Sendable {
  /// Where the index has its own files; all other folders that begin with `_` are ignored.
  package static let folderName = "_provinsi"

  package let place: SourcePlace
  /// The index's own pages, in the order of their paths.
  package let pages: [Page]
  /// With the theme and the address that the options give in place of the province's own.
  package let context: ProvinceContext
  package let themes: Themes
  /// Fingerprints that tell whether a site or the index has to be made anew.
  package let keys: BuildKeys
  /// Of the themes, where nothing is wrong with them.
  package let soundThemes: Fingerprint?
  /// Files of the index that are left out because of an error.
  package let brokenSources: Set<String>

  /// Returns nil, with the reasons in `diagnostics`, if no site can be built. Throws a `UsageError`
  /// for options that name something that is not there, and a `DiskError`.
  ///
  /// - Parameter isWorker: whether some sites are made of it, and its diagnostics are told by others.
  package init?(
    _ options: BuildOptions, isWorker: Bool = false, diagnostics: inout Diagnostics
  ) throws {
    let place = SourcePlace(Self.folderName, in: options.root)
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let source =
      try ProvinceFolder.read(place, installed: options.installed)
      ?? SourceFolder(folder: place.path.string, files: [])
    guard let content = ProvinceContent(parsing: source, diagnostics: &found) else { return nil }
    brokenSources = Self.brokenSources(found, in: place.path)
    context = try Self.context(content, options)
    if context.province.webAddress == nil { found.add(.noAddress(in: place.path)) }
    let shelf = try ThemeShelf(
      options.themes, root: options.root, installed: options.installed)
    let folders = try shelf.folders()
    let keys = BuildKeys(options, province: source, themes: folders, context: context)
    let isSound = try SoundThemes(options).contains(keys.themes)
    let count = found.found.count
    guard
      let themes = try shelf.themes(
        from: folders, standard: context.province.theme,
        required: context.province.requiredTheme, isOption: options.theme != nil,
        isChecked: isWorker || isSound, province: place.path, diagnostics: &found)
    else { return nil }
    self.place = place
    pages = content.pages
    self.themes = themes
    self.keys = keys
    soundThemes = found.found.count == count ? keys.themes : nil
  }

  private static func context(
    _ content: ProvinceContent, _ options: BuildOptions
  ) throws -> ProvinceContext {
    var province = content.province
    if let theme = options.theme {
      province.theme = theme
      if options.isThemeOfAll || province.requiredTheme != nil { province.requiredTheme = theme }
    }
    if let address = options.webAddress { province.webAddress = address }
    return ProvinceContext(
      province: province, regions: content.regions, outlines: content.outlines,
      broadcasts: content.broadcasts, at: try BuildClock.moment(options.moment, in: province.zone),
      includesDrafts: options.includesDrafts)
  }

  private static func brokenSources(_ found: Diagnostics, in folder: TypedPath) -> Set<String> {
    let prefix = folder.string + "/"
    return Set(
      found.found.filter { $0.severity == .error && $0.place.path.hasPrefix(prefix) }
        .map { String($0.place.path.dropFirst(prefix.count)) })
  }

  package var limits: Limits { context.province.limits }
  package var moment: Moment { context.moment }
  package var day: Day { context.day }

  /// Fingerprint of everything beside its folder that a site of this region comes from.
  package func key(of site: SiteFolder, in region: RegionCode) -> Fingerprint {
    keys.key(of: site, slice: context.slice(for: region))
  }
}

extension Diagnostic {
  fileprivate static func noAddress(in province: TypedPath) -> Diagnostic {
    Diagnostic(
      .warning, code: "province/no-address",
      at: Place(path: province.appending("provinsi.yml").string),
      id: "'alamat_situs' belum diisi: tidak ada RSS, peta situs, dan gambar pratinjau, "
        + "dan mesin pencari diminta tidak mencatat halaman",
      en: "there is no 'alamat_situs': no feeds, no sitemap, no pictures of previews, and search "
        + "engines are asked not to list the pages",
      hint: LocalizedText(
        id: "tambahkan alamat tempat situs ini diterbitkan, misalnya "
          + "alamat_situs: https://kim.contoh.go.id/",
        en: "add the address where it is published, such as "
          + "alamat_situs: https://kim.contoh.go.id/"))
  }
}
