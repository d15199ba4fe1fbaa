import KimDiagnostics
import KimModel

/// Builds everything and writes nothing: only what is wrong counts.
package struct Check {
  private let options: BuildOptions

  package init(_ options: BuildOptions) { self.options = options }

  /// Throws a `Misuse` or a `DiskError`; whatever writers got wrong is in the report.
  package func run(_ progress: (BuildProgress) -> Void = { _ in }) throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport()
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      report.hasBegun = true
      var summaries: [SiteSummary] = []
      for (index, site) in plan.sites.enumerated() {
        progress(BuildProgress(done: index, total: plan.sites.count, site: site.id))
        let built = try plan.build(site) {
          progress(BuildProgress(done: index, total: plan.sites.count, site: site.id, photos: $0))
        }
        report.add(built)
        report.count(built)
        if let summary = built.summary { summaries.append(summary) }
      }
      try checkIndex(plan, summaries, &report)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func checkIndex(
    _ plan: BuildPlan, _ summaries: [SiteSummary], _ report: inout BuildReport
  ) throws {
    report.isIndexLeft = !options.sites.isEmpty
    guard !report.isIndexLeft else { return }
    let built = try plan.buildIndex(summaries)
    report.diagnostics.add(built.diagnostics)
    report.count(built)
  }
}
