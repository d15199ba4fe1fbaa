import ArgumentParser
import KimSystem
import KimWorkspace

/// `kim index`.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Membangun indeks saja, dari ringkasan yang dibuat 'kim build --shard'.",
    discussion: """
      Setiap mesin membangun satu bagian dengan 'kim build --shard I/N --summaries FOLDER'; \
      perintah ini menyatukannya. Semua bagian harus dibuat dari isi, tema, dan hari yang sama.
      """)

  @OptionGroup var content: SharedContentOptions
  @OptionGroup var report: ReportOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Folder ringkasan; boleh beberapa.", valueName: "folder"))
  var from: [String]

  @Option(help: ArgumentHelp("Folder hasil.", valueName: "folder"))
  var output = "public"

  func run() throws {
    let printer = ReportPrinter(report, verb: .build)
    let options = content.options
    try printer.conclude {
      try IndexOfShards(
        options, from: from.map(TypedPath.init), output: TypedPath(output),
        by: ExecutorOptions.standard
      ).run()
    }
  }
}
