import ArgumentParser
import Glibc
import KimDiagnostics
import KimPhotos
import KimSiteWork
import KimSystem
import KimWorkspace

/// Prints what came of a build or a check, and ends the command with its status.
struct ReportPrinter {
  private let options: ReportOptions
  private let verb: ReportSummary.Verb

  init(_ options: ReportOptions, verb: ReportSummary.Verb) {
    self.options = options
    self.verb = verb
  }

  /// Does the work, prints, and throws the exit status unless it is 0.
  func conclude(_ work: () throws -> BuildReport) throws {
    Interrupt.endsAtOnce()
    let report = try Failure.explained(in: options.lang, work)
    clearProgress()
    let found = Diagnostics(
      (options.strict ? report.diagnostics.strict : report.diagnostics).sorted)
    print(found)
    if options.format == .text, !options.quiet {
      Terminal.standardOutput.write(ReportSummary.upgrade(report.formerVersion, options.lang))
      Terminal.standardOutput.write(ReportSummary.withheld(report.withheld, options.lang))
      Terminal.standardOutput.write(
        ReportSummary(report, found, verb: verb).line(options.lang) + "\n")
    }
    if found.hasErrors { throw ExitCode(1) }
  }

  private func print(_ found: Diagnostics) {
    let terminal: Terminal = options.format == .sarif ? .standardOutput : .standardError
    let text = options.format.print(
      found, language: options.lang, colour: terminal.hasColour, isGrouped: !options.verbose,
      guide: Self.guide)
    terminal.write(text)
  }

  /// What explains the messages, as it can be opened here, else as the project has it.
  static var guide: String {
    do {
      return try MessageExplanation.place(of: Installation())?.string ?? Diagnostic.guide
    } catch {
      return Diagnostic.guide
    }
  }

  // MARK: Progress

  /// One line that is written over again and again; nothing where nobody watches.
  func show(_ progress: BuildProgress) {
    guard showsProgress else { return }
    Terminal.standardError.write(
      "\r\u{1B}[K" + ProgressLine(progress).text(options.lang))
  }

  private func clearProgress() {
    if showsProgress { Terminal.standardError.write("\r\u{1B}[K") }
  }

  private var showsProgress: Bool {
    options.format == .text && !options.quiet && Terminal.standardError.isTerminal
  }
}
