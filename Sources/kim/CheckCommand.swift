import ArgumentParser
import KimSiteWork
import KimSystem
import KimWorkspace

/// `kim check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Memeriksa semua isi, atau satu KIM, tanpa membuat halaman.",
    discussion: """
      Yang diperiksa sama dengan 'kim build'. 'kim check sites/kim-toman' memeriksa satu KIM saja, \
      dengan indeks di sekitarnya. 'kim check --laporan laporan' juga menulis satu berkas teks \
      untuk tiap KIM, siap ditempel di WhatsApp.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var workers: ExecutorOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      "Tulis untuk tiap KIM satu berkas teks di folder ini, siap ditempel di WhatsApp.",
      valueName: "folder"))
  var laporan: String?

  func run() throws {
    let printer = ReportPrinter(report, verb: .check)
    try printer.conclude {
      var options = content.options
      options.root = try ContentPlace.usual(options.root.string)
      let check = try Check(part: options, by: workers.executor, listsFiles: report.verbose)
      let found = try check.run { printer.show($0) }
      if let laporan {
        try SiteReports(found).write(to: TypedPath(laporan), outside: check.root)
      }
      return found
    }
  }
}
