import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimPublish
import KimSystem

/// Prints what came of a check of a host, and ends the command with its status.
struct VerificationPrinter {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func show(_ found: Diagnostics) {
    guard !found.isEmpty else { return }
    let terminal: Terminal = options.format == .sarif ? .standardOutput : .standardError
    terminal.write(
      options.format.print(
        found, language: options.lang, colour: terminal.hasColour, isGrouped: !options.verbose,
        guide: ReportPrinter.guide))
  }

  /// What was put right.
  func show(_ report: RepairReport) {
    guard !options.quiet, options.format == .text else { return }
    let sent = report.publication?.plan.uploads.count ?? 0
    var line = word("\(sent) berkas dikirim lagi", "\(sent) files sent again")
    if !report.removed.isEmpty {
      let (count, folder) = (report.removed.count, report.quarantine.string)
      line +=
        word(
          ", \(count) berkas orang lain dihapus di host dan disimpan di '\(folder)'",
          ", \(count) files of others deleted there and kept in '\(folder)'")
    }
    Terminal.standardOutput.write(line + "\n")
  }

  /// Throws the exit status unless it is 0.
  func conclude(_ report: VerificationReport) throws {
    let found = Diagnostics(
      (options.strict ? report.diagnostics.strict : report.diagnostics).sorted)
    // A document of nothing says that nothing was found.
    if options.format == .sarif, found.isEmpty {
      Terminal.standardOutput.write(options.format.print(found, language: options.lang))
    }
    show(found)
    if options.format == .text, !options.quiet {
      Terminal.standardOutput.write(summary(report, found) + "\n")
    }
    if let failure = report.webFailure {
      Terminal.standardError.write("kim: \(failure[options.lang])\n")
    }
    if found.hasErrors { throw ExitCode(1) }
    if report.webFailure != nil { throw Failure.disk }
  }

  private func summary(_ report: VerificationReport, _ found: Diagnostics) -> String {
    let seconds = tenths(report.duration)
    var parts = [
      found.hasErrors
        ? word("\(found.errorCount) perbedaan", "\(found.errorCount) differences")
        : word("sama dengan yang diterbitkan", "as it was published"),
      word("\(report.fileCount) berkas di daftar", "\(report.fileCount) files in the list"),
    ]
    if let read = report.readCount {
      parts.append(word("\(read) isinya dibaca", "\(read) read back"))
    }
    if let pages = report.pageCount {
      parts.append(word("\(pages) halaman dilihat", "\(pages) pages looked at"))
    }
    if let isSigned = report.isSigned {
      parts.append(
        isSigned
          ? word("tanda tangan daftar benar", "the list's signature is right")
          : word("daftar tidak ditandatangani dengan benar", "the list is not signed rightly"))
    }
    return "'\(report.target)': \(parts.joined(separator: ", ")); \(seconds) "
      + word("detik", "seconds")
  }

  private func word(_ indonesian: String, _ english: String) -> String {
    LocalizedText(id: indonesian, en: english)[options.lang]
  }

  private func tenths(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(tenths / 10)\(word(",", "."))\(tenths % 10)"
  }
}
