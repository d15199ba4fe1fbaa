package import KimDiagnostics
package import KimModel
package import KimSystem

/// What the person who checks a host asks for.
package struct VerificationOptions: Sendable {
  /// Whether files are listed and read by the account that publishes.
  package var viaHost = true
  /// Where pages are looked at as readers see them; nil: nowhere.
  package var webAddress: WebAddress?
  /// The folder that builds write to, in which published pages may still lie.
  package var output: TypedPath?
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
  /// Pages that were looked at; nil where none was.
  package internal(set) var pageCount: Int?
  /// Why pages could not be looked at, where the host's files were.
  package internal(set) var webFailure: LocalizedText?
  /// Whether the list is signed as it has to be; nil where it does not have to be, or where the host was
  /// not asked.
  package internal(set) var isSigned: Bool?
  /// What can be put right, as far as the host was asked.
  package internal(set) var repair = RepairPlan()
  package internal(set) var duration = Duration.zero

  init(of target: String) { self.target = target }
}
