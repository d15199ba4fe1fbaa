import KimDiagnostics
import KimModel
package import KimSiteWork

/// Builds everything and writes nothing: only what is wrong counts.
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
    var done = 0
    let setup = WorkerSetup(
      options: options.forWorkers(at: plan.province.moment), output: nil, cache: nil,
      shared: plan.province.keys.sites)
    try executor.run(plan.sites, setup, limits: plan.province.limits) { site, outcome in
      report.add(outcome, of: site)
      if case .built(let result) = outcome, let summary = result.summary {
        summaries.append(summary)
      }
      done += 1
      progress(BuildProgress(done: done, total: plan.sites.count, site: site.id))
    } photos: { site, photos in
      progress(
        BuildProgress(done: done, total: plan.sites.count, site: site.id, photos: photos))
    }
    report.isIndexLeft = !options.isWhole
    guard options.isWhole else { return }
    let built = try IndexBuild(plan).index(of: summaries)
    report.diagnostics.add(built.diagnostics)
    report.count(built)
  }
}
