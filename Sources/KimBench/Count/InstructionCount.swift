/// Counts the instructions that builds take, in one process without workers.
///
/// A time says little on a busy machine; a count is the same within some thousandths there. Counted by
/// `valgrind --tool=callgrind`, which takes some fifty times as long as the build. It cannot follow a
/// program that starts itself, so that what workers take to start is not in it.
package struct InstructionCount {
  private let program: String
  private let command: Contestant
  private let work: FileTree
  private let progress: (String) -> Void

  /// - Parameter program: this one, which builds by itself when it is told to.
  package init(
    _ corpus: Corpus, program: String, themes: String, in work: FileTree,
    progress: @escaping (String) -> Void
  ) {
    self.program = program
    self.work = work
    self.progress = progress
    command = .alone(work.appending("program").path, corpus, themes: themes, in: work)
  }

  /// Instructions of each build, by what had changed before it. Pictures are drawn before.
  package func run() throws -> [Scenario: Int] {
    try command.format.write { try command.content.write($0) }
    // Valgrind gives up over what newer compilers write for debuggers.
    try run(["strip", "--strip-all", "-o", command.arguments[0], program])
    try run(command.arguments)
    try command.clear()
    let edit = PostEdit(command.format, in: command.content)
    var counts: [Scenario: Int] = [:]
    for scenario in command.scenarios {
      if scenario == .onePost { try edit?.make() }
      progress("counting: \(scenario.title)")
      counts[scenario] = try count()
    }
    return counts
  }

  /// Files of the last build that are pages.
  package var pageCount: Int { command.output.files().count { $0.hasSuffix(".html") } }

  private func count() throws -> Int {
    let counts = work.appending("counts")
    try counts.remove()
    try counts.create()
    try run(
      [
        // Swift draws the seeds of its sets anew in each process.
        "env", "SWIFT_DETERMINISTIC_HASHING=1", "valgrind", "--quiet", "--tool=callgrind",
        "--callgrind-out-file=\(counts.path)/%p",
      ] + command.arguments)
    return try counts.files().reduce(0) { try $0 + Self.total(of: counts.read($1)) }
  }

  private func run(_ arguments: [String]) throws {
    let log = work.appending("log.txt").path
    let outcome = try MeasuredProcess(arguments, log: log).wait(limit: Self.longest)
    guard outcome.status == 0 else {
      throw BenchError("'\(arguments.joined(separator: " "))' failed; see \(log)")
    }
  }

  /// In seconds.
  private static let longest = 3600.0

  /// What one process took, by the file that callgrind wrote of it. Source: the manual of Callgrind,
  /// "Callgrind Format Specification".
  static func total(of file: [UInt8]) throws -> Int {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    for start in ["totals: ", "summary: "] {
      guard let line = lines.last(where: { $0.hasPrefix(start) }) else { continue }
      if let count = line.dropFirst(start.count).split(separator: " ").first.flatMap({ Int($0) }) {
        return count
      }
    }
    throw BenchError("callgrind has said no total")
  }
}
