import KimDiagnostics
import KimModel
import KimPhotos
package import KimSiteWork
package import KimSystem

/// A build, from reading to writing, step by step.
///
/// Writes sites and the index: a site at a time in each worker, so that memory is that of a few
/// sites. What a worker does with a site stands in `SiteWorker` and `SiteMaker`.
package struct Build {
  private let options: BuildOptions
  private let output: TypedPath
  private let executor: Executor
  private let isClean: Bool
  private let listsFiles: Bool

  /// `isClean` removes what earlier builds wrote before the first file is written; `listsFiles`
  /// has the report name the files of which nothing is published.
  package init(
    _ options: BuildOptions, output: TypedPath, by executor: Executor, isClean: Bool = false,
    listsFiles: Bool = false
  ) {
    self.listsFiles = listsFiles
    self.options = options
    self.output = output
    self.executor = executor
    self.isClean = isClean
  }

  /// Throws a `UsageError`, a `DiskError` or a `WorkerFailure`; whatever writers got wrong is in the
  /// report.
  ///
  /// - Parameter isCut: asked after each site; where it says so, a `BuildCut` is thrown, and the next
  ///   build does the rest.
  package func run(
    _ progress: (BuildProgress) -> Void = { _ in }, until isCut: () -> Bool = { false }
  ) throws -> BuildReport {
    let start = ContinuousClock.now
    var report = BuildReport(listsFiles: listsFiles)
    // 1. Nothing may be read that this build writes.
    try OutputPlace.check(output, against: options.root)
    var options = options
    report.formerVersion = try ToolIdentity.formerVersion(cache: options.recordPlace)
    options.tool = try executor.tool(of: options)
    // 2. Find the sites; read the province; compile the themes.
    if let plan = try BuildPlan(options, diagnostics: &report.diagnostics) {
      report.hasBegun = true
      try run(options, plan, &report, until: isCut, progress)
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  private func run(
    _ options: BuildOptions, _ plan: BuildPlan, _ report: inout BuildReport,
    until isCut: () -> Bool, _ progress: (BuildProgress) -> Void
  ) throws {
    // 3. Take the output folder for this process and its workers.
    let photos = PhotoStore(options.cachePlace)
    let use = try photos.use()
    var writer = try OutputWriter(to: output, photos: photos, isDurable: options.isDurable)
    try photos.register(output)
    if let themes = plan.province.soundThemes { try SoundThemes(options).save(themes) }
    try photos.removeAbandonedWork()
    // With `--site`, pages go that the index, which is left as it was, may lead to.
    if options.shard == nil { try writer.beginWhole() } else { try writer.beginPart() }
    if isClean { try clean(&writer, plan, &report) }
    // 4. Read, make and write each site that would not come out as it did.
    let past = try PastBuild(
      BuildCache(at: options.recordPlace), output: output, plan.province)
    report.cards += try SiteMaker(plan.province, photos: plan.photos).drawCards(of: plan.sites)
    try SitesBuild(options, plan, output: output, by: executor)
      .run(past, &report, until: isCut, progress)
    for id in report.sitesLost { try writer.leave(id) }
    report.isIndexLeft = !options.isWhole
    // With `--site`, the index and what is gone wait for a whole build.
    guard options.sites.isEmpty else { return }
    // 5. Make and write the index from the summaries of all sites, or hand them on.
    let sites = try listed(writer, plan)
    let shelf = try SummaryShelf(output)
    if let shard = options.shard {
      if let folder = options.summaries {
        try ShardSummaries(shard, of: plan).write(
          sites, to: folder, summary: { try shelf.summary(of: $0) },
          search: { try shelf.search(of: $0)?.all() ?? [] })
      }
    } else {
      try IndexBuild(plan).run(
        of: sites, past, &writer, &report, summary: { try shelf.summary(of: $0) },
        search: { try shelf.search(of: $0) })
    }
    // 6. Take away what is gone, last: pages when the index no longer links to them, then records and
    // photos.
    try report.add(writer.remove(lostFrom: plan.root))
    guard options.isWhole else { return }
    try writer.end(FinishedBuild(sites: sites, blocked: plan.root.blocked.sorted()))
    try past.prune(keeping: plan.root)
    if report.files.pruned > 0, let used = try photosInUse(by: photos.outputs()) {
      try photos.prune(keeping: used, after: use)
    }
  }

  /// What these output folders show; nil if one of them cannot be read, for then nothing may go.
  private func photosInUse(by outputs: [TypedPath]) throws -> Set<String>? {
    var used: Set<String> = []
    for output in outputs {
      do {
        try used.formUnion(OutputWriter(joining: output, photos: nil).photosInUse())
      } catch let error as DiskError where error.isAboutOneFile || error.isNotAFolder {
        // One that somebody has emptied shows nothing.
        guard error.isMissing else { return nil }
      }
    }
    return used
  }

  private func clean(
    _ writer: inout OutputWriter, _ plan: BuildPlan, _ report: inout BuildReport
  ) throws {
    let sites = options.sites.isEmpty ? try writer.knownSites() : plan.sites.map(\.id)
    let mine = sites.filter { options.shard?.contains($0) ?? true }
    // Links that people have shared go on leading to the same posts.
    for id in mine { report.add(try writer.clean(.site(id))) }
    if options.isWhole { report.add(try writer.remove(.index)) }
  }

  /// The sites that the index lists: those of the content, and those of earlier builds whose folder
  /// is only out of reach.
  private func listed(_ writer: borrowing OutputWriter, _ plan: BuildPlan) throws -> [SiteID] {
    let known = try writer.knownSites().filter {
      !plan.root.hasLost($0) && (options.shard?.contains($0) ?? true)
    }
    return Set(known).union(plan.sites.map(\.id)).sorted()
  }
}

extension OutputWriter {
  /// Removes the sites that earlier builds wrote and that are gone from the content.
  mutating func remove(lostFrom root: ContentRoot) throws -> WriteResult {
    var written = WriteResult()
    for id in try knownSites() where root.hasLost(id) {
      guard !isSameFolder(id, asOneOf: root.sites.map(\.id)) else { continue }
      written += try remove(.site(id))
    }
    return written
  }
}
