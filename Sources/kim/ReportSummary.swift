import KimDiagnostics
import KimSiteWork
import KimWorkspace

/// The last line of a report.
struct ReportSummary {
  enum Verb { case build, check }

  private let report: BuildReport
  private let errors: Int
  private let warnings: Int
  private let verb: Verb

  /// `found` is what was printed: each problem once.
  init(_ report: BuildReport, _ found: Diagnostics, verb: Verb) {
    self.report = report
    self.verb = verb
    errors = found.errorCount
    warnings = found.warningCount
  }

  func line(_ language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private var sites: Int { report.sitesBuilt + report.sitesLeft }
  private var pages: Int { report.pages.written + report.pages.unchanged }

  private var indonesian: String {
    guard report.hasBegun else {
      return "tidak ada yang dibangun; \(errors) galat, \(warnings) peringatan"
    }
    var line = "\(sites) situs"
    if report.sitesLeft > 0 { line += " (\(report.sitesLeft) dibiarkan seperti semula)" }
    line += ", \(pages) halaman"
    switch verb {
    case .check: line += " diperiksa"
    case .build:
      line +=
        ": \(report.pages.written) ditulis, \(report.pages.unchanged) tetap,"
        + " \(report.pages.pruned) dihapus"
    }
    line += "; \(errors) galat, \(warnings) peringatan; \(seconds(",")) detik"
    return line + (report.isIndexLeft ? "; indeks dibiarkan seperti semula" : "")
  }

  private var english: String {
    guard report.hasBegun else {
      return "nothing was built; \(count(errors, "error")), \(count(warnings, "warning"))"
    }
    var line = count(sites, "site")
    if report.sitesLeft > 0 { line += " (\(report.sitesLeft) left as it was)" }
    line += ", \(count(pages, "page"))"
    switch verb {
    case .check: line += " checked"
    case .build:
      line +=
        ": \(report.pages.written) written, \(report.pages.unchanged) unchanged,"
        + " \(report.pages.pruned) removed"
    }
    line += "; \(count(errors, "error")), \(count(warnings, "warning")); \(seconds(".")) seconds"
    return line + (report.isIndexLeft ? "; the index was left as it was" : "")
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func seconds(_ separator: String) -> String {
    let (seconds, attoseconds) = report.duration.components
    let tenths = seconds * 10 + (attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return "\(tenths / 10)\(separator)\(tenths % 10)"
  }
}
