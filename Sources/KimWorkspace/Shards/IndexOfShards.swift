import KimDiagnostics
import KimModel
import KimPhotos
package import KimSiteWork
package import KimSystem

/// Builds the index alone, from the summaries that other machines wrote.
package struct IndexOfShards {
  private let options: BuildOptions
  private let summaries: [TypedPath]
  private let output: TypedPath
  private let executor: Executor

  package init(
    _ options: BuildOptions, from summaries: [TypedPath], output: TypedPath,
    by executor: Executor
  ) {
    self.options = options
    self.summaries = summaries
    self.output = output
    self.executor = executor
  }

  /// Throws a `UsageError` or a `DiskError`; whatever writers got wrong is in the report.
  package func run() throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport()
    try OutputPlace.check(output, against: options.root)
    var options = options
    options.tool = try executor.tool(of: options)
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      try run(plan, &report)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func run(_ plan: BuildPlan, _ report: inout BuildReport) throws {
    let places = try ShardReader(summaries, for: plan).places
    let sites = places.summaries.keys.sorted()
    report.hasBegun = true
    report.sitesBuilt = sites.count
    var writer = try OutputWriter(to: output, photos: PhotoStore(options.cachePlace))
    try writer.beginWhole()
    let past = try PastBuild(
      BuildCache(at: options.cachePlace), output: output, plan.province)
    try IndexBuild(plan).run(
      of: sites, past, &writer, &report, summary: { try places.summary(of: $0) },
      search: { try places.search(of: $0) })
    try report.add(writer.remove(lostFrom: plan.root))
    try writer.end(
      FinishedBuild(sites: sites, blocked: plan.root.blocked.sorted()))
  }
}
