import ArgumentParser
import Foundation
import KimBench

/// `kim-bench floor`.
struct FloorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "The lower bound: read every post, render it with cmark-gfm, write it.")

  @Argument(help: "Content root, such as kim-bench generate writes.")
  var content: String

  @Argument(help: "Folder to write to.")
  var output: String

  @Option(help: "Worker processes (default: one a core).")
  var jobs: Int?

  func validate() throws {
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs must be at least 1") }
  }

  func run() throws {
    let result = try Floor.run(
      "/proc/self/exe", content: content, output: output, jobs: jobs ?? Machine.cores)
    print(String(format: "%.3f s, %.1f MB", result.seconds, Double(result.memory) / 1e6))
  }
}

/// One process of it, which `floor` starts.
struct FloorWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor-worker", abstract: "One process of the floor.", shouldDisplay: false)

  @Argument var content: String
  @Argument var output: String
  @Option var share: Int
  @Option var jobs: Int

  func run() throws {
    _ = try FloorWorker(content: content, output: output).run(share: share, of: jobs)
  }
}
