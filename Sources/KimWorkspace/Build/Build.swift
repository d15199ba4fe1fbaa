import KimDiagnostics
import KimModel

/// Builds sites and the index and writes them, one after another: memory is that of one site.
package struct Build {
  private let options: BuildOptions
  private let output: TypedPath
  private let isClean: Bool

  /// `isClean` removes what earlier builds wrote before the first file is written.
  package init(_ options: BuildOptions, output: TypedPath, isClean: Bool = false) {
    self.options = options
    self.output = output
    self.isClean = isClean
  }

  /// Throws a `Misuse` or a `DiskError`; whatever writers got wrong is in the report.
  package func run(_ progress: (BuildProgress) -> Void = { _ in }) throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport()
    try OutputPlace.check(output, against: options.root)
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      report.hasBegun = true
      try run(plan, &report, progress)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func run(
    _ plan: BuildPlan, _ report: inout BuildReport, _ progress: (BuildProgress) -> Void
  ) throws {
    let photos = PhotoStore(options.cacheFolder)
    var writer = try OutputWriter(to: output, photos: photos)
    if isClean { try clean(&writer, plan, &report) }
    try plan.drawCards()
    var summaries: [SiteSummary] = []
    for (index, site) in plan.sites.enumerated() {
      progress(BuildProgress(done: index, total: plan.sites.count, site: site.id))
      let built = try plan.build(site) {
        progress(BuildProgress(done: index, total: plan.sites.count, site: site.id, photos: $0))
      }
      let delivery = try writer.write(built, of: .site(site.id), from: site.place)
      report.add(built)
      report.add(delivery)
      if let summary = delivery.summary { summaries.append(summary) }
    }
    report.isIndexLeft = !options.sites.isEmpty
    guard !report.isIndexLeft else { return }
    try writeIndex(&writer, plan, summaries, &report)
    try removeLost(&writer, plan, &report)
    if report.files.pruned > 0 { try photos.prune(keeping: writer.photosInUse()) }
  }

  private func clean(
    _ writer: inout OutputWriter, _ plan: BuildPlan, _ report: inout BuildReport
  ) throws {
    let isWhole = options.sites.isEmpty
    let sites = isWhole ? try writer.knownSites() : plan.sites.map(\.id)
    for owner in sites.map(OutputOwner.site) + (isWhole ? [.index] : []) {
      report.add(try writer.remove(owner))
    }
  }

  private func writeIndex(
    _ writer: inout OutputWriter, _ plan: BuildPlan, _ summaries: [SiteSummary],
    _ report: inout BuildReport
  ) throws {
    let built = try plan.buildIndex(summaries + (try outOfReach(writer, plan)))
    report.diagnostics.add(built.diagnostics)
    report.add(try writer.write(built, of: .index, from: plan.province))
  }

  /// Sites that are there and cannot be built now: the index lists them as they were.
  private func outOfReach(
    _ writer: borrowing OutputWriter, _ plan: BuildPlan
  ) throws -> [SiteSummary] {
    let built = Set(plan.sites.map(\.id))
    var found: [SiteSummary] = []
    for id in try writer.knownSites() where !built.contains(id) && !plan.root.hasLost(id) {
      if let summary = try writer.state(of: .site(id))?.summary { found.append(summary) }
    }
    return found
  }

  /// Last: the index no longer links to them.
  private func removeLost(
    _ writer: inout OutputWriter, _ plan: BuildPlan, _ report: inout BuildReport
  ) throws {
    for id in try writer.knownSites() where plan.root.hasLost(id) {
      report.add(try writer.remove(.site(id)))
    }
  }
}
