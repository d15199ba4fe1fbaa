import ArgumentParser
import KimBench

/// `kim-bench generate`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a synthetic province: the same bytes for the same options.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "Write the same posts for another generator: hugo or marmite.")
  var peer: Peer?

  @Option(
    help: ArgumentHelp(
      "Write only what the index is made from: kim.yml of each KIM, and to this folder the summaries "
        + "of all, for 'kim index --as-of \(Corpus.day)'.", valueName: "folder"))
  var summaries: String?

  @Option(help: "The folder of themes, for summaries.")
  var themes = "themes"

  @Argument(help: "Folder to write to; it must not exist.")
  var folder: String

  func run() throws {
    let tree = FileTree(folder)
    guard !tree.exists else { throw ValidationError("'\(folder)' exists already") }
    let corpus = try options.corpus()
    if let summaries {
      let parts = try SummaryCorpus(corpus, content: tree, themes: themes).write(
        summaries: summaries)
      return print("\(corpus.settings.sites) summaries in \(parts) parts")
    }
    let format: any CorpusFormat = peer?.format(corpus) ?? KimFormat(corpus)
    var count = 0
    var size = 0
    try format.write { file in
      try tree.write(file)
      count += 1
      size += file.bytes.count
    }
    print("\(count) files, \(size) bytes")
  }
}

extension Peer: ExpressibleByArgument {}
