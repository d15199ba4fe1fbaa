/// A file of a site of which nothing is published, although nothing is wrong with it.
package struct WithheldFile: Sendable, Hashable, Codable {
  package enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its writer has not finished it.
    case draft
    /// It waits for its day.
    case scheduled
    /// It is of a kind that nobody opens.
    case unread
    /// A photo or a document that no text names.
    case unused
  }

  /// Below the site's folder.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
