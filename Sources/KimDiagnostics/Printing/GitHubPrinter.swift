/// Prints a diagnostic as a GitHub Actions workflow command, which shows beside the line in review.
///
/// Source of the escapes: actions/toolkit, `packages/core/src/command.ts`.
struct GitHubPrinter {
  let language: Language

  func print(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var properties = ["file=\(property(place.path))"]
    if place.line > 0 { properties.append("line=\(place.line)") }
    if place.column > 0 {
      properties.append("col=\(place.column)")
      properties.append("endColumn=\(place.column + place.length)")
    }
    properties.append("title=\(property(diagnostic.code))")
    var message = diagnostic.message[language]
    if let hint = diagnostic.hint { message += "\n" + hint[language] }
    message += "\n" + diagnostic.address
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
      + "::\(data(message))\n"
  }

  private func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func property(_ text: String) -> String {
    data(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
