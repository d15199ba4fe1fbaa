/// A form that diagnostics are printed in; the raw value is what `--format` takes.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  case text, json, github, sarif

  /// The diagnostics, sorted, in this form. SARIF is one document; the others are lines.
  package func print(
    _ diagnostics: Diagnostics, language: Language, colour: Bool = false
  ) -> String {
    let sorted = diagnostics.sorted
    return switch self {
    case .text:
      sorted.map { TextPrinter(language: language, colour: colour).print($0) }.joined()
    case .json: sorted.map { JSONPrinter(language: language).print($0) }.joined()
    case .github: sorted.map { GitHubPrinter(language: language).print($0) }.joined()
    case .sarif: SARIFPrinter(language: language).print(sorted)
    }
  }
}
