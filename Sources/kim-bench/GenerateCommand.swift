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

  @Argument(help: "Folder to write to; it must not exist.")
  var folder: String

  func run() throws {
    let tree = FileTree(folder)
    guard !tree.exists else { throw ValidationError("'\(folder)' exists already") }
    let corpus = try options.corpus()
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
