package import KimDiagnostics

/// What a build of one site, or of the index, produces.
package struct BuiltSite: Sendable {
  /// What stays of an earlier build although this one does not produce it.
  package enum Retention: Sendable, Hashable {
    /// What these source files last published: they exist and are broken.
    case outputsOf(sources: Set<String>)
    /// All of it: the site as a whole is broken.
    case everything
  }

  /// Sorted by path, each path once.
  package let outputs: [Output]
  /// Nil for the index, and for a site that is broken as a whole.
  package let summary: SiteSummary?
  package let retention: Retention
  /// The days on which the same files would give the same.
  package let days: ValidDays
  package let diagnostics: Diagnostics

  package init(
    outputs: [Output], summary: SiteSummary? = nil,
    retention: Retention = .outputsOf(sources: []), days: ValidDays = ValidDays(),
    diagnostics: Diagnostics = Diagnostics()
  ) {
    self.outputs = outputs.sorted { $0.path < $1.path }
    self.summary = summary
    self.retention = retention
    self.days = days
    self.diagnostics = diagnostics
  }

  /// A site that cannot be built: what was published of it stays as it was.
  package static func leftAsItWas(_ diagnostics: Diagnostics) -> BuiltSite {
    BuiltSite(outputs: [], retention: .everything, diagnostics: diagnostics)
  }

  /// The text of an output; nil if there is none, or if it is a copy.
  package subscript(path: String) -> String? {
    guard case .bytes(let bytes) = outputs.first(where: { $0.path.string == path })?.content else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
