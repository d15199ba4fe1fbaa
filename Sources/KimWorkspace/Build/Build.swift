import KimDiagnostics
import KimModel

/// Builds sites and the index and writes them: a site at a time in each worker, so that memory is
/// that of a few sites.
package struct Build {
  private let options: BuildOptions
  private let output: TypedPath
  private let workforce: Workforce
  private let isClean: Bool

  /// `isClean` removes what earlier builds wrote before the first file is written.
  package init(
    _ options: BuildOptions, output: TypedPath, by workforce: Workforce, isClean: Bool = false
  ) {
    self.options = options
    self.output = output
    self.workforce = workforce
    self.isClean = isClean
  }

  /// Throws a `Misuse`, a `DiskError` or a `WorkerFailure`; whatever writers got wrong is in the
  /// report.
  package func run(_ progress: (BuildProgress) -> Void = { _ in }) throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport()
    try OutputPlace.check(output, against: options.root)
    var options = options
    options.tool = try workforce.tool(of: options)
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      report.hasBegun = true
      try run(options, plan, &report, progress)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func run(
    _ options: BuildOptions, _ plan: BuildPlan, _ report: inout BuildReport,
    _ progress: (BuildProgress) -> Void
  ) throws {
    let photos = PhotoStore(options.cachePlace)
    var writer = try OutputWriter(to: output, photos: photos)
    if isClean { try clean(&writer, plan, &report) }
    let past = try PastBuild(
      BuildCache(at: options.cachePlace), output: output, shared: plan.shared)
    try plan.shared.drawCards(of: plan.sites)
    try SitesBuild(options, plan, output: output, by: workforce).run(past, &report, progress)
    report.isIndexLeft = !options.isWhole
    guard options.sites.isEmpty else { return }
    let sites = try listed(writer, plan)
    if let shard = options.shard {
      let summaries = ShardSummaries(shard, of: plan)
      if let folder = options.summaries { try summaries.write(sites, from: writer, to: folder) }
    } else {
      try IndexBuild(plan).run(of: sites, past, &writer, &report) { try $1.summary(of: $0) }
    }
    // Last: the index no longer links to them.
    try report.add(writer.remove(lostFrom: plan.root))
    guard options.isWhole else { return }
    try past.prune(keeping: plan.root)
    if report.files.pruned > 0 { try photos.prune(keeping: writer.photosInUse()) }
  }

  private func clean(
    _ writer: inout OutputWriter, _ plan: BuildPlan, _ report: inout BuildReport
  ) throws {
    let sites = options.sites.isEmpty ? try writer.knownSites() : plan.sites.map(\.id)
    let mine = sites.filter { options.shard?.contains($0) ?? true }
    for owner in mine.map(OutputOwner.site) + (options.isWhole ? [.index] : []) {
      report.add(try writer.remove(owner))
    }
  }

  /// The sites that the index lists: those that are there, and those that are there and cannot be
  /// built now, as they were.
  private func listed(_ writer: borrowing OutputWriter, _ plan: BuildPlan) throws -> [SiteID] {
    let known = try writer.knownSites().filter {
      !plan.root.hasLost($0) && (options.shard?.contains($0) ?? true)
    }
    return Set(known).union(plan.sites.map(\.id)).sorted()
  }
}
