import KimDiagnostics
import KimIntake
import KimSystem

/// What `kim terima` says: messages about files and posts, then a list for the person who takes them.
struct ReceivePrinter {
  private let format: DiagnosticFormat
  private let language: Language

  init(_ format: DiagnosticFormat, language: Language) {
    self.format = format
    self.language = language
  }

  func show(_ report: IntakeReport) {
    var found = report.refusals
    found.add(report.diagnostics)
    let sorted = Diagnostics(found.sorted)
    let terminal: Terminal = format == .sarif ? .standardOutput : .standardError
    terminal.write(
      format.print(
        sorted, language: language, colour: terminal.hasColour, isGrouped: false,
        guide: ReportPrinter.guide))
    guard format == .text else { return }
    Terminal.standardOutput.write(ReceiveSummary(report).text(language))
  }

  enum Notice {
    case watching([String])
    case stopped
  }

  func say(_ notice: Notice) {
    let words =
      switch notice {
      case .watching(let paths):
        LocalizedText(
          id: "menjaga \(paths.joined(separator: ", ")); hentikan dengan Ctrl-C",
          en: "watching \(paths.joined(separator: ", ")); stop with Ctrl-C")
      case .stopped: LocalizedText(id: "berhenti", en: "stopped")
      }
    Terminal.standardError.write("kim: \(words[language])\n")
  }
}
