/// What one post that came from elsewhere may bring along.
package enum ReceiveLimits {
  /// In bytes of its text.
  package static let text = 2_000_000
  package static let photos = 20
  /// In bytes of all its photos.
  package static let photoBytes = 25_000_000
  /// In bytes of one file: photos grow by a third when they are written as letters.
  package static let file = 40_000_000
}
