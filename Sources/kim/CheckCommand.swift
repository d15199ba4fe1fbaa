import ArgumentParser
import KimWorkspace

/// `kim check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Memeriksa semua isi seperti 'kim build', tanpa menulis apa pun.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var workers: ExecutorOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let printer = ReportPrinter(report, verb: .check)
    let options = content.options
    let check = Check(options, by: workers.executor, listsFiles: report.verbose)
    try printer.conclude { try check.run { printer.show($0) } }
  }
}
