import ArgumentParser
import Foundation
import KimBench

/// `kim-bench run`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Builds a synthetic province with kim and others, and compares.",
    discussion: """
      Each round builds with every command in turn: everything, nothing changed, one post changed. \
      Times are taken without looking at the processes; memory is measured in one more full build, \
      as the sum of the proportional set sizes of all processes, every 10 ms.
      """)

  @OptionGroup var options: CorpusOptions

  @Option(help: "Rounds that are timed.")
  var rounds = 5

  @Option(help: "Worker processes of kim and of the floor.")
  var jobs: Int?

  @Option(help: "The command kim, as a release build.")
  var kim = ".build/release/kim"

  @Option(help: "An earlier command kim, for the difference.")
  var before: String?

  @Option(help: "The folder of themes.")
  var themes = "themes"

  @Option(help: "Compare with hugo, hugo-tags, marmite, floor; may be repeated.")
  var peer: [Opponent] = []

  @Option(help: "The command hugo itself, not a script that starts it.")
  var hugo = "hugo"

  @Option(help: "The command marmite.")
  var marmite = "marmite"

  @Option(help: "Seconds that a build may take.")
  var limit = 900.0

  @Option(help: "Folder for corpora and outputs; removed and made anew.")
  var work = "/dev/shm/kim-bench"

  @Option(help: "table or json.")
  var format = OutputFormat.table

  enum OutputFormat: String, ExpressibleByArgument { case table, json }

  enum Opponent: String, ExpressibleByArgument, CaseIterable {
    case hugo, marmite, floor
    case hugoTags = "hugo-tags"
  }

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds must be at least 1") }
  }

  func run() throws {
    let corpus = try options.corpus()
    let tree = FileTree(work)
    try tree.remove()
    try tree.create()
    let report = try BenchmarkRun(
      corpus, contestants(corpus, tree), rounds: rounds, limit: limit, in: tree
    ) { FileHandle.standardError.write(Data("\($0)\n".utf8)) }.run()
    // What a command that failed had to say stands in there.
    if report.isComplete { try tree.remove() }
    switch format {
    case .table: print(RunTable(report).text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }

  private func contestants(_ corpus: Corpus, _ tree: FileTree) -> [Contestant] {
    let opponents = peer.map { opponent -> Contestant in
      switch opponent {
      case .hugo: .hugo(hugo, corpus, hasTags: false, in: tree)
      case .hugoTags: .hugo(hugo, corpus, hasTags: true, in: tree)
      case .marmite: .marmite(marmite, corpus, in: tree)
      case .floor: .floor("/proc/self/exe", corpus, jobs: jobs ?? Machine.cores, in: tree)
      }
    }
    let earlier = before.map {
      Contestant.kim($0, corpus, themes: themes, jobs: jobs, in: tree, isEarlier: true)
    }
    return [.kim(kim, corpus, themes: themes, jobs: jobs, in: tree)]
      + [earlier].compactMap(\.self) + opponents
  }
}
