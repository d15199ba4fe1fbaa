package import KimModel

/// What the person who publishes asks for beside the target.
package struct PublicationOptions: Sendable {
  /// Only says what would be done.
  package var isTrial = false
  /// Deletes nothing.
  package var keeps = false
  /// Takes over files that others have put where ours must go.
  package var adopts = false
  /// In bytes a second; nil: as much as there is.
  package var limit: Int?
  /// Of the account; nil where a key opens it.
  package var password: String?
  /// Signs the list of what was sent, where the target has a public key.
  package var key: SecretListKey?
  /// Where readers find what is published; nil where that is not known.
  package var webAddress: WebAddress?
  /// Where search engines are told, in place of the usual address.
  package var indexNowEndpoint: String?
  /// How ssh is called, where that is not `ssh` alone.
  package var ssh: String?

  package init() {}
}
