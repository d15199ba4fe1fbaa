import ArgumentParser
import KimWorkspace

/// `kim build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Membangun semua situs dan indeks.",
    discussion: """
      Tulisan yang salah dilaporkan dan dilewati; halaman terakhirnya dan semua yang lain tetap \
      terbit. Status keluar: 0 tanpa galat, 1 ada galat di isi, 64 perintah keliru, 74 gangguan \
      penyimpanan.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Folder hasil.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Hapus dahulu semua hasil kim yang terdahulu; berkas lain tidak disentuh.")
  var clean = false

  func run() throws {
    let printer = ReportPrinter(report, verb: .build)
    let options = content.options
    try printer.conclude {
      try Build(options, output: TypedPath(output), isClean: clean).run { printer.show($0) }
    }
  }
}
