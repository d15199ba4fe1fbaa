import ArgumentParser
import KimSiteWork
import KimWorkspace

/// `kim worker`: what `kim build` and `kim check` start for themselves.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Membangun situs yang disebut proses induknya; bukan untuk dijalankan sendiri.",
    shouldDisplay: false)

  func run() throws {
    guard var session = WorkerSession() else { throw Failure.disk }
    try session.run()
  }
}
