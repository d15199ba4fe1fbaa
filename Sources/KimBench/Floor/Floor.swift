/// The lower bound: worker processes that read Markdown, render it and write it, and nothing else.
package struct Floor {
  package struct Result: Sendable {
    package let seconds: Double
    /// Of all workers, each at its own peak: not less than what they needed at any moment.
    package let memory: Int
  }

  /// `command` is this program, which knows `floor-worker`.
  package static func run(
    _ command: String, content: String, output: String, jobs: Int
  ) throws -> Result {
    let start = ContinuousClock.now
    let workers = try (0..<jobs).map { share in
      try ChildProcess(
        [command, "floor-worker", content, output, "--share", "\(share)", "--jobs", "\(jobs)"],
        log: "/dev/stderr")
    }
    var memory = 0
    for worker in workers {
      let outcome = try worker.wait(limit: 3600)
      guard outcome.status == 0 else { throw BenchError("a worker of the floor failed") }
      memory += outcome.largestProcess
    }
    return Result(seconds: (ContinuousClock.now - start) / .seconds(1), memory: memory)
  }
}
