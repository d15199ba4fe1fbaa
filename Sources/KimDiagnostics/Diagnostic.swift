/// A problem that a writer or a theme designer can mend, and its place.
///
/// Values are made by a factory at the end of the file that detects the problem, so that its text
/// stands in one place only.
package struct Diagnostic: Sendable, Hashable, Codable {
  package let severity: Severity
  /// Stable and fit for searching: `<family>/<problem>`, such as `post/missing-title`.
  package let code: String
  /// The problem, in the words of the file that the reader edits.
  package let message: LocalizedText
  /// The way to mend it.
  package let hint: LocalizedText?
  /// The same for programs, where it needs no decision.
  package let mend: Mend?
  package let place: Place

  package init(
    _ severity: Severity, code: String, at place: Place, id: String, en: String,
    hint: LocalizedText? = nil, mend: Mend? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = LocalizedText(id: id, en: en)
    self.hint = hint
    self.mend = mend
    self.place = place
  }

  /// The same problem as an error, for strict builds.
  package var strict: Diagnostic {
    Diagnostic(
      .error, code: code, at: place, id: message.id, en: message.en, hint: hint, mend: mend)
  }

  /// The same problem with a mend.
  package func mended(by mend: Mend) -> Diagnostic {
    Diagnostic(
      severity, code: code, at: place, id: message.id, en: message.en, hint: hint, mend: mend)
  }

  /// Where the message is explained: a section of the project's `docs/pesan.md`.
  package var address: String { Self.guide + anchor }

  /// The section of that file, with its `#`.
  var anchor: String { "#" + code.replacing("/", with: "-") }

  package static let guide = "docs/pesan.md"
}

extension Diagnostic: Comparable {
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place.path != right.place.path { return left.place.path < right.place.path }
    if left.place.line != right.place.line { return left.place.line < right.place.line }
    if left.place.column != right.place.column { return left.place.column < right.place.column }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.code, left.message.id) < (right.code, right.message.id)
  }
}

/// How bad a problem is: an error leaves something out of the site, a warning does not.
package enum Severity: String, Sendable, Hashable, Codable, Comparable {
  case error
  case warning

  package var name: LocalizedText {
    switch self {
    case .error: LocalizedText(id: "kesalahan", en: "error")
    case .warning: LocalizedText(id: "peringatan", en: "warning")
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}
