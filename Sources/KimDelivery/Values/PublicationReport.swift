package import KimDiagnostics
package import KimPublish

/// How far a publication is.
package struct PublicationProgress: Sendable {
  package internal(set) var files = 0
  package let fileCount: Int
  package internal(set) var bytes = 0
  package let byteCount: Int

  init(fileCount: Int, byteCount: Int) {
    self.fileCount = fileCount
    self.byteCount = byteCount
  }
}

/// What came of a publication.
package struct PublicationReport: Sendable {
  package let target: String
  /// Whether it only says what would be done.
  package let isTrial: Bool
  package let plan: PublishPlan
  /// The pages that came, changed or went, where their addresses are known.
  package internal(set) var changed: ChangedAddresses?
  /// What went wrong after all was published.
  package internal(set) var warning: LocalizedText?
  package internal(set) var duration = Duration.zero

  init(_ plan: PublishPlan, to target: String, isTrial: Bool) {
    self.plan = plan
    self.target = target
    self.isTrial = isTrial
  }
}
