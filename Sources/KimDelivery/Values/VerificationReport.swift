package import KimDiagnostics

/// What the person who checks a host asks for.
package struct VerificationOptions: Sendable {
  /// Whether files are listed and read by the account that publishes.
  package var viaHost = true
  /// How many files are read, and pages fetched, by choice.
  package var sample = 20
  package var publication = PublicationOptions()

  package init() {}
}

/// What came of a check.
package struct VerificationReport: Sendable {
  package let target: String
  package internal(set) var diagnostics = Diagnostics()
  /// Of the publication that is compared with.
  package internal(set) var fileCount = 0
  /// Files whose content was read back; nil where the host was not asked.
  package internal(set) var readCount: Int?
  package internal(set) var duration = Duration.zero

  init(of target: String) { self.target = target }
}
