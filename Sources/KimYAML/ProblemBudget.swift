/// How many more problems of one file are worth telling.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes. Errors and warnings count apart, so that warnings never crowd an error out.
struct ProblemBudget {
  private var errors = 50
  private var warnings = 50

  mutating func takeError() -> Bool {
    errors -= 1
    return errors >= 0
  }

  mutating func takeWarning() -> Bool {
    warnings -= 1
    return warnings >= 0
  }
}
