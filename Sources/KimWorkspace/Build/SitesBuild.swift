import KimDiagnostics
import KimModel
import KimPhotos
import KimSiteWork
import KimSystem

/// Builds the sites that would not come out as they did, and tells again of the others.
struct SitesBuild {
  private let options: BuildOptions
  private let plan: BuildPlan
  private let output: TypedPath
  private let executor: Executor

  init(
    _ options: BuildOptions, _ plan: BuildPlan, output: TypedPath, by executor: Executor
  ) {
    self.options = options
    self.plan = plan
    self.output = output
    self.executor = executor
  }

  func run(
    _ past: borrowing PastBuild, _ report: inout BuildReport, until isCut: () -> Bool,
    _ progress: (BuildProgress) -> Void
  ) throws {
    var changed: [SiteFolder] = []
    for (site, former) in zip(plan.sites, try past.results(of: plan.sites)) {
      if let former {
        report.repeats(former, of: site)
      } else {
        changed.append(site)
      }
    }
    var done = plan.sites.count - changed.count
    var pace = BuildPace(changed, start: .now)
    func tell(_ site: SiteFolder, _ photos: PhotoProgress? = nil) {
      var now = BuildProgress(done: done, total: plan.sites.count, site: site.id, photos: photos)
      now.photoCount = pace.photoCount
      now.timeLeft = pace.timeLeft(at: .now)
      progress(now)
    }
    let setup = WorkerSetup(
      options: options.forWorkers(at: plan.province.moment), output: output,
      cache: options.recordPlace, shared: plan.province.keys.sites)
    try executor.run(changed, setup, limits: plan.province.limits) { site, outcome in
      report.add(outcome, of: site)
      done += 1
      pace.finish(site)
      tell(site)
      if isCut() { throw BuildCut() }
    } photos: { site, photos in
      pace.note(photos, of: site)
      tell(site, photos)
    }
  }
}
