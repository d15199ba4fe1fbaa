import KimDiagnostics
import KimModel

/// Builds and writes the index from the summaries of all sites, unless it would come out as it did.
struct IndexBuild {
  private let root: ContentRoot
  private let shared: SharedContent

  init(_ plan: BuildPlan) {
    root = plan.root
    shared = plan.shared
  }

  /// `summary` gives a site's summary as JSON, or nothing if there is none. It is asked twice, so
  /// that not all of them have to be kept.
  func run(
    of sites: [SiteID], _ past: borrowing PastBuild, _ writer: inout OutputWriter,
    _ report: inout BuildReport, summary: (SiteID, borrowing OutputWriter) throws -> [UInt8]
  ) throws {
    let prints = try sites.map { Fingerprint(of: try summary($0, writer)) }
    let key = shared.indexKey(prints, of: root)
    if let record = try past.index(key) { return report.repeats(record) }
    let summaries = try sites.compactMap {
      SummaryFile.summary(from: try summary($0, writer))
    }
    let built = try shared.buildIndex(summaries, of: root)
    let delivery = try writer.write(built, of: .index, from: shared.province)
    report.diagnostics.add(built.diagnostics)
    report.add(delivery)
    report.builtAgain += 1
    if !built.isProvisional { try past.keep(built, asIndex: key, delivery) }
  }
}
