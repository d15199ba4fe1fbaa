import KimDiagnostics
import KimModel
import KimProvince
package import KimSiteWork
package import KimSystem

/// Builds everything and writes nothing: only what is wrong counts.
///
/// Of some sites alone, only what is wrong with them is told, links to other KIM included.
package struct Check {
  private let options: BuildOptions
  private let executor: Executor
  private let listsFiles: Bool

  /// `listsFiles` has the report name the files of which nothing is published.
  package init(_ options: BuildOptions, by executor: Executor, listsFiles: Bool = false) {
    self.listsFiles = listsFiles
    self.options = options
    self.executor = executor
  }

  /// Checks all content, or the part of it that was named.
  ///
  /// - Parameter options: their `root` is the part.
  package init(
    part options: BuildOptions, by executor: Executor, listsFiles: Bool = false
  ) throws {
    let place = try ContentPlace(of: options.root)
    var options = options
    options.root = place.root
    if options.sites.isEmpty { options.sites = try place.namedSites() }
    self.init(options, by: executor, listsFiles: listsFiles)
  }

  /// The folder with all content.
  package var root: TypedPath { options.root }

  /// Throws a `UsageError`, a `DiskError` or a `WorkerFailure`; whatever writers got wrong is in the
  /// report.
  package func run(_ progress: (BuildProgress) -> Void = { _ in }) throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport(listsFiles: listsFiles)
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      report.hasBegun = true
      try check(plan, &report, progress)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func check(
    _ plan: BuildPlan, _ report: inout BuildReport, _ progress: (BuildProgress) -> Void
  ) throws {
    var summaries: [SiteSummary] = []
    try build(plan.sites, plan, progress) { site, outcome in
      report.add(outcome, of: site)
      let summary = outcome.summary
      report.checked.append(CheckedSite(site, summary))
      if let summary { summaries.append(summary) }
    }
    guard options.isWhole else {
      report.diagnostics.add(try links(of: summaries, plan))
      report.diagnostics = report.diagnostics.about(plan.sites)
      return
    }
    let built = try IndexBuild(plan).index(of: summaries.sorted { $0.id < $1.id })
    report.diagnostics.add(built.diagnostics)
    report.count(built)
  }

  private func build(
    _ sites: [SiteFolder], _ plan: BuildPlan, _ progress: (BuildProgress) -> Void,
    _ finish: (SiteFolder, WorkerOutcome) -> Void
  ) throws {
    var done = 0
    let setup = WorkerSetup(
      options: options.forWorkers(at: plan.province.moment), output: nil, cache: nil,
      shared: plan.province.keys.sites)
    try executor.run(sites, setup, limits: plan.province.limits) { site, outcome in
      finish(site, outcome)
      done += 1
      progress(BuildProgress(done: done, total: sites.count, site: site.id))
    } photos: { site, photos in
      progress(BuildProgress(done: done, total: sites.count, site: site.id, photos: photos))
    }
  }

  /// Follows the links of some sites: the KIM that they lead to are built too.
  private func links(of summaries: [SiteSummary], _ plan: BuildPlan) throws -> Diagnostics {
    let known = Set(summaries.map(\.id))
    let others = plan.root.sites.filter { site in
      !known.contains(site.id)
        && summaries.contains { $0.links.contains { $0.path.hasPrefix(site.id.string + "/") } }
    }
    var all = summaries
    try build(others, plan, { _ in }) { _, outcome in
      if let summary = outcome.summary { all.append(summary) }
    }
    return LinkCheck(all, sites: plan.root.sites.map(\.id.string)).diagnostics
  }
}
