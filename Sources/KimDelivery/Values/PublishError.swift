package import KimDiagnostics

/// What stops a publication, in one sentence that says what to do.
package struct PublishError: Error, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Something on the host is not ours to change.
    case conflict
    /// The host, the way to it or a program on the way has failed.
    case failure
  }

  package let kind: Kind
  package let message: LocalizedText

  package init(_ kind: Kind, id: String, en: String) {
    self.kind = kind
    message = LocalizedText(id: id, en: en)
  }
}
