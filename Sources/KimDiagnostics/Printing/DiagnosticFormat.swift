/// A form that diagnostics are printed in; the raw value is what `--format` takes.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  case text, json, github, sarif

  /// The diagnostics, sorted, in this form. SARIF is one document; the others are lines.
  ///
  /// - Parameters:
  ///   - isGrouped: whether, in text, some problems of a kind stand for all of it.
  ///   - guide: the file that explains messages, as readers of a text can open it.
  package func print(
    _ diagnostics: Diagnostics, language: Language, colour: Bool = false, isGrouped: Bool = false,
    guide: String = Diagnostic.guide
  ) -> String {
    let sorted = diagnostics.sorted
    return switch self {
    case .text:
      TextPrinter(language: language, colour: colour, guide: guide)
        .print(sorted, isGrouped: isGrouped)
    case .json: sorted.map { JSONPrinter(language: language).print($0) }.joined()
    case .github: sorted.map { GitHubPrinter(language: language).print($0) }.joined()
    case .sarif: SARIFPrinter(language: language).print(sorted)
    }
  }
}
