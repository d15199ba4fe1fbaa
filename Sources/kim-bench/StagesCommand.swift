import ArgumentParser
import Foundation
import KimBench

/// `kim-bench stages`.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Times reading, front matter, Markdown, templates and writing in one process.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "The folder of themes.")
  var themes = "themes"

  @Option(help: "How often all is built; the medians are printed.")
  var rounds = 5

  @Option(help: "Folder for corpus and output; removed and made anew.")
  var work = "/dev/shm/kim-bench-stages"

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds must be at least 1") }
  }

  func run() throws {
    let tree = FileTree(work)
    try tree.remove()
    let content = tree.appending("kim")
    try KimFormat(try options.corpus()).write { try content.write($0) }
    var run = try StageRun(content: content.path, themes: themes)
    var found: [Stage: [Double]] = [:]
    for _ in 0..<rounds {
      let output = tree.appending("out")
      for (stage, time) in try run.run(output: output.path) {
        found[stage, default: []].append(time)
      }
      try output.remove()
    }
    try tree.remove()
    print("| stage | us a post |\n| --- | ---: |")
    for stage in Stage.allCases {
      guard let spread = Spread(found[stage] ?? []) else { continue }
      let numbers = [spread.median, spread.least, spread.most].map { String(format: "%.1f", $0) }
      print("| \(stage.title) | \(numbers[0]) [\(numbers[1])-\(numbers[2])] |")
    }
  }
}
