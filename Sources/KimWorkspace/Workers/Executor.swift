import KimModel
import KimPhotos
import KimSiteWork
package import KimSystem

/// Who builds the sites.
package enum Executor: Sendable {
  /// This process, one site after another: for tests, without the protection of workers.
  case inProcess
  /// So many worker processes at a time.
  case processes(ChildCommand, count: Int)

  /// What tells this program from others, whose records are of no use to it.
  func tool(of options: BuildOptions) throws -> String {
    switch self {
    case .inProcess: options.tool
    case .processes(let command, _):
      try ToolIdentity.text(of: command.executable, cache: options.recordPlace)
    }
  }

  func run(
    _ sites: [SiteFolder], _ setup: WorkerSetup, limits: Limits,
    _ finish: (SiteFolder, WorkerOutcome) throws -> Void,
    photos: (SiteFolder, PhotoProgress) -> Void
  ) throws {
    guard !sites.isEmpty else { return }
    switch self {
    case .inProcess:
      guard var worker = try SiteWorker(setup) else { throw WorkerFailure.changed }
      for site in sites {
        try finish(site, .built(try worker.run(site) { photos(site, $0) }))
      }
    case .processes(let command, let count):
      for wave in SiteSchedule.waves(of: sites) {
        var pool = try WorkerPool(command, setup, limits: limits)
        try pool.run(wave, count: max(count, 1), finish, photos: photos)
      }
    }
  }
}
