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
  private var limit = Duration.zero

  /// What it may take to start, whatever the machine is busy with.
  private static let startLimit = Duration.seconds(60)

  /// Between two messages about photos; the tool that makes them has limits of its own.
  private static let photoLimit = Duration.seconds(1800)

  init(_ command: ChildCommand, _ setup: WorkerSetup) throws {
    process = try ChildProcess(command)
    deadline = .now + Self.startLimit
    try send(setup)
  }

  var descriptor: CInt { process.output.raw }
  var isIdle: Bool { isReady && site == nil }

  func start(_ site: SiteFolder, limit: Duration) throws {
    self.site = site
    self.limit = limit
    deadline = .now + limit
    try send(WorkerTask(site))
  }

  /// How long it may still take; nil while it has nothing to do.
  var rest: Duration? { isIdle ? nil : ContinuousClock.now.duration(to: deadline) }

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
    case .photos(let photos): deadline = .now + (photos.isDone ? limit : Self.photoLimit)
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
