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
  /// that not all of them have to be kept; `search` gives its search data, part by part.
  func run(
    of sites: [SiteID], _ past: borrowing PastBuild, _ writer: inout OutputWriter,
    _ report: inout BuildReport, summary: (SiteID, borrowing OutputWriter) throws -> [UInt8],
    search: (SiteID, borrowing OutputWriter) throws -> SearchFile?
  ) throws {
    let prints = try sites.map { Fingerprint(of: try summary($0, writer)) }
    let searches = try sites.map { site in
      try search(site, writer)?.fingerprint ?? Fingerprint(of: [])
    }
    let key = plan.province.keys.indexKey(
      prints, searches: searches, sites: plan.root.sites.map(\.id), day: plan.province.day)
    if let former = try past.index(key) { return report.repeats(former) }
    var (summaries, others): ([SiteSummary], [SiteID]) = ([], [])
    for site in sites {
      let bytes = try summary(site, writer)
      if let summary = SummaryFile.summary(from: bytes) {
        summaries.append(summary)
      } else if !bytes.isEmpty {
        others.append(site)
      }
    }
    let built = try index(of: summaries) { site, part in
      try search(site, writer)?.part(part) ?? []
    }
    let result = try writer.write(built, of: .index, from: plan.province.place)
    report.diagnostics.add(built.diagnostics)
    for site in others { report.diagnostics.add(.otherSummary(of: site, in: plan.root)) }
    report.add(result)
    report.builtAgain += 1
    if !built.isProvisional, others.isEmpty { try past.keep(built, asIndex: key, result) }
  }

  /// The index of sites with these summaries, in any order.
  func index(
    of summaries: [SiteSummary], searchPart: (SiteID, Int) throws -> [UInt8] = { _, _ in [] }
  ) throws -> BuiltSite {
    let province = plan.province
    let builder = ProvinceBuilder(
      theme: province.themes.standard, context: province.context, pages: province.pages,
      folder: province.place.path.string)
    let built = try IndexCollisions(plan.root.sites, province: province.place.path).removed(
      from: builder.build(summaries.sorted { $0.id < $1.id }, searchPart: searchPart),
      keeping: province.brokenSources)
    return try plan.photos.finish(built)
      .standingIn(province.themes.standard.readyCard, forCardsOf: built)
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
