/// What has changed since the build before.
package enum Scenario: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// Everything: no output and no cache is there.
  case full
  case unchanged
  /// One post of one site has a sentence more.
  case onePost

  package var title: String {
    switch self {
    case .full: "full"
    case .unchanged: "unchanged"
    case .onePost: "one post"
    }
  }
}
