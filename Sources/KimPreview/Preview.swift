import Dispatch
import KimDiagnostics
import KimHTTP
import KimSiteWork
import KimSystem
package import KimWorkspace

/// A preview of the content in the browser: built as `kim build` does it, into a folder of its own, and
/// again whenever something changes.
package struct Preview {
  private let options: PreviewOptions
  private let executor: Executor
  private let folder: PreviewFolder
  private let listeners: [Listener]
  private let board: PreviewBoard
  private let door: Door
  private let git: GitDesk?

  private static let tries = 20

  /// Takes a folder and a port. Throws a `UsageError`, a `DiskError` or a `ListenProblem`.
  package init(_ options: PreviewOptions, by executor: Executor) throws {
    // A folder that is not there is told before anything is made beside it.
    _ = try ContentRoot(discovering: options.build.root)
    git = options.isRecorded ? try GitDesk(options.build.root) : nil
    var visited: NetworkAddress?
    if options.isShared {
      guard let own = NetworkAddress.ownPrivate else { throw UsageError.noNetwork }
      visited = own
    }
    let first = try Listener.first(at: .loopback, from: options.port, tries: Self.tries)
    var listeners = [first]
    if let visited { listeners.append(try Listener(at: visited, port: first.port)) }
    self.options = options
    self.executor = executor
    self.listeners = listeners
    board = PreviewBoard(try EventBoard())
    door = Door(port: first.port, visited: visited)
    folder = try PreviewFolder(in: options.build.cachePlace)
  }

  package var port: Int { listeners[0].port }

  /// Where this machine's browser finds it.
  package var address: String { "http://127.0.0.1:\(port)\(Shell.path)" }

  /// What a telephone's camera is to read; nil where only this machine may come.
  package var invitation: String? { Self.invitation(door, listeners) }

  private static func invitation(_ door: Door, _ listeners: [Listener]) -> String? {
    guard let passes = door.passes, let visited = listeners.last else { return nil }
    return "http://\(visited.address):\(visited.port)\(Door.entrance)?k=\(passes.ticket)"
  }

  /// Goes on until it is stopped. The pages are answered by a thread of their own.
  ///
  /// - Parameters:
  ///   - isStopped: asked by two threads, several times a second.
  ///   - report: hears of each round.
  ///   - invite: gets the next invitation when one was used; called by the other thread.
  ///   - stopped: called by the other thread when all connections are closed, while a build may still
  ///     go on: nothing is lost where it is cut.
  package func run(
    until isStopped: @escaping @Sendable () -> Bool, clock: @escaping () -> Int,
    report: (Result<BuildReport, PreviewFailure>) -> Void,
    invite: @escaping @Sendable (String) -> Void, stopped: @escaping @Sendable () -> Void = {}
  ) {
    var build = options.build
    build.records = folder.records
    var rounds = PreviewRounds(
      build, output: folder.output, by: executor, inbox: options.inbox, board: board)
    let ended = DispatchSemaphore(value: 0)
    serve(until: isStopped, invite) {
      stopped()
      ended.signal()
    }
    rounds.run(until: isStopped, clock: clock, report)
    ended.wait()
  }

  private func serve(
    until isStopped: @escaping @Sendable () -> Bool, _ invite: @escaping @Sendable (String) -> Void,
    end: @escaping @Sendable () -> Void
  ) {
    let (door, board, listeners, options, git) = (door, board, listeners, options, git)
    let files = PreviewFiles(output: folder.output)
    DispatchQueue(label: "pages").async {
      let desk = PreviewDesk(door, files, board, options, git: git) {
        if let next = Self.invitation(door, listeners) { invite(next) }
      }
      var server = HTTPServer(
        at: listeners, events: board.events, mayBeLarge: { desk.mayBeLarge($0, from: $1) },
        { desk.response(to: $0, from: $1) })
      server.run(until: isStopped)
      git?.finish()
      end()
    }
  }
}

extension UsageError {
  fileprivate static var noNetwork: UsageError {
    UsageError(
      id: "komputer ini tidak ada di jaringan Wi-Fi atau kabel; sambungkan dahulu, atau jalankan "
        + "tanpa --lan",
      en: "this machine is in no Wi-Fi or wired network; connect it, or run without --lan")
  }
}
