import Glibc
import KimModel
import KimPhotos
import KimSiteWork
import KimSystem

/// Hands sites to worker processes and gathers what came of them.
///
/// A worker that crashes, or that takes more time or memory than a site may, costs that one site:
/// its place is taken by a new worker.
struct WorkerPool: ~Copyable {
  private let command: ChildCommand
  private let setup: WorkerSetup
  private let limits: Limits
  private let time: SiteTime
  private var workers: [Worker] = []
  /// How many workers the machine lets us have.
  private var most = Int.max

  init(
    _ command: ChildCommand, _ setup: WorkerSetup, limits: Limits,
    patience: Int = SiteTime.patience
  ) throws {
    // Writing to a worker that has died is an error like any other, and no reason to die.
    _ = signal(SIGPIPE, SIG_IGN)
    self.command = command
    self.setup = setup
    self.limits = limits
    time = SiteTime(seconds: limits.buildSeconds, patience: patience)
  }

  /// Builds the sites in the given order, so many at a time; `finish` hears of each once, in the
  /// order in which they are finished. Throws if the machine is to blame.
  mutating func run(
    _ sites: [SiteFolder], count: Int, _ finish: (SiteFolder, WorkerOutcome) throws -> Void,
    photos: (SiteFolder, PhotoProgress) -> Void = { _, _ in }
  ) throws {
    var waiting = sites[...]
    defer { workers = [] }
    while !waiting.isEmpty || workers.contains(where: { $0.site != nil }) {
      while workers.count < min(count, most, waiting.count + busyCount) { try addWorker() }
      for worker in workers where worker.isIdle {
        guard let site = waiting.popFirst() else { break }
        try worker.start(site, time: time)
      }
      for index in try speaking().reversed() { try listen(to: index, photos, finish) }
      for index in workers.indices.reversed() {
        guard let loss = workers[index].lateness else { continue }
        try replace(index, loss, finish)
      }
    }
  }

  private var busyCount: Int { workers.count { $0.site != nil } }

  /// Where the machine gives no more of them, those that are there do the work.
  private mutating func addWorker() throws {
    do {
      workers.append(try Worker(command, setup))
    } catch let error as DiskError where error.isShortage && !workers.isEmpty {
      most = workers.count
    }
  }

  /// Waits until a worker says something, or may not take longer.
  private func speaking() throws -> [Int] {
    var states = workers.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let rest = workers.compactMap(\.rest).min() ?? .seconds(1)
    let milliseconds = CInt(
      clamping: rest / .milliseconds(1) < 0 ? 0 : Int(rest / .milliseconds(1)) + 1)
    if unsafe poll(&states, nfds_t(states.count), milliseconds) < 0, errno != EINTR {
      throw SystemFailure.last.at("pipe", .read)
    }
    return states.indices.filter { states[$0].revents != 0 }
  }

  private mutating func listen(
    to index: Int, _ photos: (SiteFolder, PhotoProgress) -> Void,
    _ finish: (SiteFolder, WorkerOutcome) throws -> Void
  ) throws {
    let worker = workers[index]
    let site = worker.site
    guard let replies = try worker.replies() else {
      return try replace(index, nil, finish)
    }
    for reply in replies {
      switch reply {
      case .ready: break
      case .photos(let progress): if let site { photos(site, progress) }
      case .done(let result):
        if let site { try finish(site, .built(result)) }
      case .failed(let error): throw error
      case .changed: throw WorkerFailure.changed
      }
    }
  }

  /// `known` is why the worker had to be ended; nil if it has ended by itself.
  private mutating func replace(
    _ index: Int, _ known: WorkerLoss?, _ finish: (SiteFolder, WorkerOutcome) throws -> Void
  ) throws {
    let worker = workers.remove(at: index)
    let (end, errorText) = worker.end()
    guard let site = worker.site else { throw WorkerFailure.start(end, errorText) }
    let loss = known ?? WorkerLoss(end, errorText: errorText, memoryLimit: limits.buildMemoryBytes)
    try finish(site, .lost(loss))
  }
}
