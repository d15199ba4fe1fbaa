import KimContent
package import KimDiagnostics
package import KimModel
import KimProvince
import KimSite
import KimTheme

/// All that a build knows before it reads the first site.
package struct BuildPlan {
  package let root: ContentRoot
  /// The sites to build, in the order of their ids.
  package let sites: [SiteFolder]
  /// Where the index has its own files.
  let province: SourcePlace
  private let siteBuilder: SiteBuilder
  private let indexBuilder: ProvinceBuilder
  private let limits: Limits
  private let photos: PhotoStage
  /// Files of the index that are left out because of an error.
  private let brokenSources: Set<String>

  /// Nil, with the reasons in `diagnostics`, if nothing can be built. Throws a `Misuse` for
  /// options that name something that is not there, and a `DiskError`.
  package init?(_ options: BuildOptions, diagnostics: inout Diagnostics) throws {
    root = try ContentRoot(discovering: options.root)
    sites = try Self.chosen(options.sites, of: root)
    diagnostics.add(options.sites.isEmpty ? root.diagnostics : root.diagnostics(of: sites))
    province = SourcePlace(ContentRoot.provinceFolder, in: options.root)
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let source =
      try FolderReader.content(province).read()
      ?? SourceFolder(folder: province.path.string, files: [])
    guard let content = ProvinceContent(parsing: source, diagnostics: &found) else { return nil }
    brokenSources = Self.brokenSources(found, in: province.path)
    let context = try Self.context(content, options)
    let shelf = try ThemeShelf(options.themes, root: options.root)
    guard
      let themes = try shelf.themes(
        standard: context.province.theme, isOption: options.theme != nil, province: province.path,
        diagnostics: &found),
      !root.sites.isEmpty
    else { return nil }
    siteBuilder = SiteBuilder(themes: themes, context: context)
    indexBuilder = ProvinceBuilder(theme: themes.standard, context: context, pages: content.pages)
    limits = context.province.limits
    photos = PhotoStage(
      store: PhotoStore(options.cacheFolder), root: options.root, limit: limits.photoBytes)
  }

  private static func chosen(_ names: [String], of root: ContentRoot) throws -> [SiteFolder] {
    guard !names.isEmpty else { return root.sites }
    return Set(try names.map(root.site(named:))).sorted { $0.id < $1.id }
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
    _ site: SiteFolder, report: (PhotoProgress) -> Void = { _ in }
  ) throws -> BuiltSite {
    switch try SiteReader(site, limits: limits).read() {
    case .source(let source):
      try photos.build(source, from: site.place, report: report, siteBuilder.build)
    case .broken(let diagnostics): .leftAsItWas(diagnostics)
    }
  }

  /// Draws the share cards of all sites in a few calls where there is no cache yet: a call for each
  /// site would take minutes in a province.
  func drawCards() throws {
    guard try photos.isFirst, sites.count > 1 else { return }
    try photos.draw(try sites.compactMap(card))
  }

  private func card(of site: SiteFolder) throws -> ShareCard? {
    let folder: Folder
    do {
      folder = try site.place.open()
    } catch let error as DiskError where error.isAboutOneFile || error.isNotAFolder {
      return nil
    }
    let read = try FileBytes(reading: "kim.yml", in: folder, limit: limits.postBytes)
    guard case .bytes(let bytes) = read else { return nil }
    return siteBuilder.card(
      of: SiteSource(
        id: site.id, folder: site.path.string,
        texts: [SourceText(path: "kim.yml", bytes: bytes)]))
  }

  /// Builds the index from the sites' summaries, in any order.
  package func buildIndex(_ summaries: [SiteSummary]) throws -> BuiltSite {
    let built = indexBuilder.build(summaries.sorted { $0.id < $1.id })
    return try photos.finish(
      IndexCollisions(root.sites, province: province.path).removed(
        from: built, keeping: brokenSources))
  }
}
