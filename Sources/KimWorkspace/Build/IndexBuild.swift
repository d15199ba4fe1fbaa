import KimConcurrency
import KimContent
import KimDiagnostics
import KimModel
import KimPhotos
import KimProvince
import KimSiteWork
import KimSystem
import KimTheme

/// Builds the index from the summaries of all sites, and writes it unless it would come out as it
/// did.
struct IndexBuild {
  private let plan: BuildPlan

  init(_ plan: BuildPlan) { self.plan = plan }

  /// `summary` gives a site's summary as JSON, or nothing if there is none. It is asked twice, so
  /// that not all of them have to be kept; `search` gives its search data, part by part. Both are asked
  /// by several threads.
  func run(
    of sites: [SiteID], _ past: borrowing PastBuild, _ writer: inout OutputWriter,
    _ report: inout BuildReport, summary: @Sendable (SiteID) throws -> [UInt8],
    search: @Sendable (SiteID) throws -> SearchFile?
  ) throws {
    let prints = try ConcurrentWork.map(sites) { Fingerprint(of: try summary($0)) }
    let key = try key(prints, sites) { try search($0)?.fingerprint }
    if let former = try past.index(key) { return report.repeats(former) }
    let pagesKey = try self.key(prints, sites, withoutSearch: true) {
      try search($0)?.fingerprintOfLists()
    }
    let part: @Sendable (SiteID, Int) throws -> [UInt8] = { try search($0)?.part($1) ?? [] }
    let former = plan.province.brokenSources.isEmpty ? try past.indexPages(pagesKey) : nil
    let (summaries, others) = try read(sites, summary, inOutline: former != nil)
    let built =
      if let former {
        try index(of: summaries, keeping: former, writer, searchPart: part)
      } else {
        try index(of: summaries, searchPart: part)
      }
    let result = try writer.write(built, of: .index, from: plan.province.place)
    report.diagnostics.add(built.diagnostics)
    for site in others { report.diagnostics.add(.otherSummary(of: site, in: plan.root)) }
    report.add(result)
    report.builtAgain += 1
    guard !built.isProvisional, others.isEmpty else { return }
    try past.keep(built, asIndex: key, pages: pagesKey, result)
  }

  /// The summaries, and the sites of which this version cannot read any.
  private func read(
    _ sites: [SiteID], _ summary: @Sendable (SiteID) throws -> [UInt8], inOutline: Bool
  ) throws -> (summaries: [SiteSummary], others: [SiteID]) {
    let read = try ConcurrentWork.map(sites) { site in
      let bytes = try summary(site)
      let read =
        inOutline ? SummaryFile.outline(from: bytes) : SummaryFile.summary(from: bytes)
      return (summary: read?.id == site ? read : nil, isKnown: !bytes.isEmpty)
    }
    return (
      read.compactMap(\.summary),
      zip(sites, read).filter { $1.isKnown && $1.summary == nil }.map(\.0)
    )
  }

  private func key(
    _ summaries: [Fingerprint], _ sites: [SiteID], withoutSearch part: Bool = false,
    _ search: @Sendable (SiteID) throws -> Fingerprint?
  ) throws -> Fingerprint {
    plan.province.keys.indexKey(
      summaries,
      searches: try ConcurrentWork.map(sites) { try search($0) ?? Fingerprint(of: []) },
      sites: plan.root.sites.map(\.id), day: plan.province.day, withoutSearch: part)
  }

  /// The index of sites with these summaries, in the order of their ids.
  func index(
    of summaries: [SiteSummary],
    searchPart: @Sendable (SiteID, Int) throws -> [UInt8] = { _, _ in [] }
  ) throws -> BuiltSite {
    let built = try collisions.removed(
      from: builder.build(summaries, searchPart: searchPart),
      keeping: plan.province.brokenSources)
    return try plan.photos.finish(built)
      .standingIn(plan.province.themes.standard.readyCard, forCardsOf: built)
  }

  /// The same where only words in posts have changed: most edits change no title, and then all but the
  /// search stays as it is. Summaries in outline do.
  private func index(
    of summaries: [SiteSummary], keeping former: FormerResult, _ writer: borrowing OutputWriter,
    searchPart: @Sendable (SiteID, Int) throws -> [UInt8]
  ) throws -> BuiltSite {
    let search = try builder.search(summaries, searchPart: searchPart)
    let kept =
      try writer.state(of: .index)?.outputs.filter { !SitePaths.isSearchData($0.key) } ?? [:]
    let built = BuiltSite(
      outputs: kept.map { Output($0, .asItIs, source: $1) } + search,
      from: plan.province.place.path.string)
    return collisions.removed(from: built, keeping: plan.province.brokenSources)
      .replacing(diagnostics: former.diagnostics)
  }

  private var builder: ProvinceBuilder {
    ProvinceBuilder(
      theme: plan.province.themes.standard, context: plan.province.context,
      pages: plan.province.pages, folder: plan.province.place.path.string)
  }

  private var collisions: IndexCollisions {
    IndexCollisions(plan.root.sites, province: plan.province.place.path)
  }
}

extension Diagnostic {
  /// A broken site keeps its summary from build to build, also when the program is replaced.
  fileprivate static func otherSummary(of site: SiteID, in root: ContentRoot) -> Diagnostic {
    let place = Place(path: root.path.appending(site.string).string)
    return Diagnostic(
      .warning, code: "site/other-summary", at: place,
      id: "situs ini tidak ada di indeks, karena catatan terakhirnya dibuat oleh kim versi lain",
      en: "the index leaves this site out, because what it last said of itself was written by "
        + "another version of kim",
      hint: LocalizedText(
        id: "perbaiki kesalahan situs ini; setelah diperbarui ia kembali ke indeks",
        en: "mend what is wrong with the site; the build after that lists it again"))
  }
}
