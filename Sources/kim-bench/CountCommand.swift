import ArgumentParser
import Foundation
import KimBench

/// `kim-bench count`.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Counts the instructions of builds with valgrind: the same on a busy machine.",
    discussion: """
      Everything, nothing changed, one post changed, in one process. Share cards are drawn before.
      """)

  @OptionGroup var options: CorpusOptions

  @Option(help: "The folder of themes.")
  var themes = "themes"

  @Option(help: "Folder for the corpus and the output; removed and made anew.")
  var work = "/dev/shm/kim-bench-count"

  func run() throws {
    let tree = FileTree(work)
    try tree.remove()
    try tree.create()
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
    let count = try InstructionCount(
      options.corpus(), program: program, themes: themes, in: tree
    ) { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
    let counts = try count.run()
    let pages = Double(max(count.pageCount, 1))
    try tree.remove()
    print("\(Int(pages)) pages\n\n| build | million instructions | thousand a page |")
    print("| --- | ---: | ---: |")
    for scenario in Scenario.allCases {
      guard let all = counts[scenario].map(Double.init) else { continue }
      print(String(format: "| %@ | %.1f | %.1f |", scenario.title, all / 1e6, all / 1e3 / pages))
    }
  }
}

/// One build of it, which `count` starts.
struct BuildAloneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-alone", abstract: "A build in one process.", shouldDisplay: false)

  @Argument var content: String
  @Argument var output: String
  @Option var cache: String
  @Option var themes: String

  func run() throws {
    guard try LoneBuild.run(content, to: output, cache: cache, themes: themes) else {
      throw ExitCode.failure
    }
  }
}
