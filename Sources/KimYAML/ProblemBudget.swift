internal import KimDiagnostics

/// The number of problems of one file that are still worth telling.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes. Errors and warnings count apart, so that warnings never crowd an error out.
struct ProblemBudget {
  private var errors = 50
  private var warnings = 50

  mutating func take(_ severity: Severity) -> Bool {
    switch severity {
    case .error:
      errors -= 1
      return errors >= 0
    case .warning:
      warnings -= 1
      return warnings >= 0
    }
  }
}
