import FoundationEssentials
import Glibc
import KimModel
import KimPhotos
import KimSiteWork
import KimSystem

/// The parent's side of one worker. A class, because it owns a running process and stands in a list.
final class Worker {
  private var process: ChildProcess
  private var lines = LineReader()
  /// The site that it builds now.
  private(set) var site: SiteFolder?
  private(set) var isReady = false
  private var deadline: ContinuousClock.Instant
  private var time: SiteTime?
  /// Its processor time when it began with the site.
  private var processorTimeBefore = Duration.zero

  /// What it may take to start, whatever the machine is busy with.
  private static let startLimit = Duration.seconds(600)

  /// Between two messages about photos; the tool that makes them has limits of its own.
  private static let photoLimit = Duration.seconds(1800)

  init(_ command: ChildCommand, _ setup: WorkerSetup) throws {
    process = try ChildProcess(command)
    deadline = .now + Self.startLimit
    try send(setup)
  }

  var descriptor: CInt { process.output.raw }
  var isIdle: Bool { isReady && site == nil }

  func start(_ site: SiteFolder, time: SiteTime) throws {
    self.site = site
    self.time = time
    processorTimeBefore = process.processorTime ?? .zero
    deadline = .now + time.clock
    try send(WorkerTask(site))
  }

  /// How long nobody needs to look whether it has taken too long; nil while it has nothing to do.
  var rest: Duration? {
    guard !isIdle else { return nil }
    let onClock = ContinuousClock.now.duration(to: deadline)
    guard let processorRest else { return onClock }
    return min(onClock, max(processorRest, Self.step))
  }

  /// Processor time goes by no faster than the clock, but for a few threads.
  private static let step = Duration.milliseconds(20)

  private var processorRest: Duration? {
    guard site != nil, let time, let now = process.processorTime else { return nil }
    return time.processor - (now - processorTimeBefore)
  }

  /// Why it may not go on, if it may not.
  var lateness: WorkerLoss? {
    guard !isIdle else { return nil }
    if let processorRest, processorRest <= .zero, let time {
      return .tooSlow(seconds: Int(time.processor / .seconds(1)))
    }
    guard ContinuousClock.now >= deadline else { return nil }
    return .stuck(seconds: Int((time?.clock ?? Self.startLimit) / .seconds(1)))
  }

  /// A worker that has died does not read any more; that it is dead shows when it is listened to.
  private func send(_ message: some Encodable) throws {
    let line = [UInt8](try JSONEncoder().encode(message)) + [UInt8(ascii: "\n")]
    do {
      try process.input.write(line)
    } catch {
      guard error.code == EPIPE else { throw error.at("pipe", .write) }
    }
  }

  /// The replies since it was last asked; nil when it has ended.
  func replies() throws -> [WorkerReply]? {
    do {
      let bytes = try process.output.read(atMost: FileDescriptor.chunk)
      if bytes.isEmpty { return nil }
      lines.add(bytes)
    } catch {
      guard error.code == EAGAIN else { throw error.at("pipe", .read) }
    }
    var replies: [WorkerReply] = []
    while let line = lines.next() {
      replies.append(try JSONDecoder().decode(WorkerReply.self, from: Data(line)))
    }
    for reply in replies { note(reply) }
    return replies
  }

  private func note(_ reply: WorkerReply) {
    switch reply {
    case .ready: isReady = true
    case .done: site = nil
    case .photos(let photos):
      deadline = .now + (photos.isDone ? time?.clock ?? .zero : Self.photoLimit)
    case .failed, .changed: break
    }
  }

  /// Ends it at once; tells how it ended and what it wrote to stderr last.
  func end() -> (end: ChildEnd, errorText: String) {
    process.kill()
    let end = process.wait()
    return (end, String(decoding: lastErrors, as: UTF8.self))
  }

  /// Empty where nothing was written, or nothing can be read: a process that was killed owes none.
  private var lastErrors: [UInt8] {
    do { return try process.errors.read(atMost: 4096) } catch { return [] }
  }
}
