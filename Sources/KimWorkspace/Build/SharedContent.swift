import KimContent
package import KimDiagnostics
package import KimModel
import KimProvince
import KimSite
import KimTheme

/// All that the sites of a build share: the province, the themes, the day.
package struct SharedContent: Sendable {
  /// Where the index has its own files.
  let province: SourcePlace
  let limits: Limits
  let day: Day
  private let context: ProvinceContext
  private let siteBuilder: SiteBuilder
  private let indexBuilder: ProvinceBuilder
  private let photos: PhotoStage
  private let keys: SharedKeys
  /// Files of the index that are left out because of an error.
  private let brokenSources: Set<String>

  /// Nil, with the reasons in `diagnostics`, if no site can be built. Throws a `Misuse` for options
  /// that name something that is not there, and a `DiskError`.
  package init?(_ options: BuildOptions, diagnostics: inout Diagnostics) throws {
    let place = SourcePlace(ContentRoot.provinceFolder, in: options.root)
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let source =
      try FolderReader.content(place).read() ?? SourceFolder(folder: place.path.string, files: [])
    guard let content = ProvinceContent(parsing: source, diagnostics: &found) else { return nil }
    brokenSources = Self.brokenSources(found, in: place.path)
    context = try Self.context(content, options)
    let shelf = try ThemeShelf(options.themes, root: options.root)
    let folders = try shelf.folders()
    guard
      let themes = try shelf.themes(
        from: folders, standard: context.province.theme, isOption: options.theme != nil,
        province: place.path, diagnostics: &found)
    else { return nil }
    province = place
    limits = context.province.limits
    day = context.day
    siteBuilder = SiteBuilder(themes: themes, context: context)
    indexBuilder = ProvinceBuilder(
      theme: themes.standard, context: context, pages: content.pages, folder: source.folder)
    photos = PhotoStage(
      store: PhotoStore(options.cachePlace), root: options.root, limit: limits.photoBytes)
    keys = SharedKeys(options, province: source, themes: folders, context: context)
  }

  private static func context(
    _ content: ProvinceContent, _ options: BuildOptions
  ) throws -> ProvinceContext {
    var province = content.province
    if let theme = options.theme { province.theme = theme }
    if let address = options.webAddress { province.webAddress = address }
    return ProvinceContext(
      province: province, regions: content.regions, broadcasts: content.broadcasts,
      day: try BuildClock.day(options.day, in: province.zone),
      includesDrafts: options.includesDrafts)
  }

  private static func brokenSources(_ found: Diagnostics, in folder: TypedPath) -> Set<String> {
    let prefix = folder.string + "/"
    return Set(
      found.found.filter { $0.severity == .error && $0.place.path.hasPrefix(prefix) }
        .map { String($0.place.path.dropFirst(prefix.count)) })
  }

  /// Reads and builds one site, and has its pictures made. Throws a `DiskError` only if the machine
  /// is to blame.
  package func build(
    _ site: SiteFolder, report: (PhotoProgress) throws -> Void = { _ in }
  ) throws -> SiteBuild {
    switch try SiteReader(site, limits: limits).read() {
    case .source(let source, let inputs):
      let built = try photos.build(
        source, from: site.place, report: report, siteBuilder.build)
      return SiteBuild(site: built, inputs: built.isProvisional ? nil : inputs)
    case .broken(let diagnostics):
      return SiteBuild(site: .leftAsItWas(diagnostics), inputs: nil)
    }
  }

  /// Builds the index from the summaries of sites, in any order.
  package func buildIndex(_ summaries: [SiteSummary], of root: ContentRoot) throws -> BuiltSite {
    let built = indexBuilder.build(summaries.sorted { $0.id < $1.id })
    return try photos.finish(
      IndexCollisions(root.sites, province: province.path).removed(
        from: built, keeping: brokenSources))
  }

  /// Draws the share cards of these sites in a few calls where there is no cache yet: a call for
  /// each site would take minutes in a province.
  func drawCards(of sites: [SiteFolder]) throws {
    guard try photos.isFirst, sites.count > 1 else { return }
    try photos.draw(try sites.compactMap(card))
  }

  private func card(of site: SiteFolder) throws -> ShareCard? {
    let folder: Folder
    do {
      folder = try site.place.open()
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
    let read = try FileBytes(reading: "kim.yml", in: folder, limit: limits.postBytes)
    guard case .bytes(let bytes, _) = read else { return nil }
    return siteBuilder.card(
      of: SiteSource(
        id: site.id, folder: site.path.string,
        texts: [SourceText(path: "kim.yml", bytes: bytes)]))
  }

  // MARK: Keys

  /// Of what is written, whoever builds it and wherever.
  var contentFingerprint: Fingerprint { keys.content }

  /// Of all that is the same for every site, whatever its region.
  var fingerprint: Fingerprint { keys.sites }

  /// Of everything beside its folder that a site of this region comes from.
  func key(of site: SiteFolder, in region: RegionCode) -> Fingerprint {
    keys.key(of: site, slice: context.slice(for: region))
  }

  /// Of everything that the index comes from.
  func indexKey(_ summaries: [Fingerprint], of root: ContentRoot) -> Fingerprint {
    keys.indexKey(summaries, sites: root.sites.map(\.id), day: day)
  }
}
