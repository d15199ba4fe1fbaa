/// Prints a diagnostic as one JSON object on a line of its own.
struct JSONPrinter {
  let language: Language

  private struct Line: Encodable {
    let severity: Severity
    let code, message, path: String
    let line, column, length: Int
    let hint: String?
  }

  func print(_ diagnostic: Diagnostic) throws -> String {
    let place = diagnostic.place
    return try JSONText.encode(
      Line(
        severity: diagnostic.severity, code: diagnostic.code,
        message: diagnostic.message[language], path: place.path, line: place.line,
        column: place.column, length: place.length, hint: diagnostic.hint?[language])) + "\n"
  }
}
