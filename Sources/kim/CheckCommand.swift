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
    try printer.conclude { try Check(options, by: workers.executor).run { printer.show($0) } }
  }
}
