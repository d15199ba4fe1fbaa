/// A photo as it is put beside its post: under a name of ours, and without what the camera noted.
struct KeptPhoto: Sendable {
  /// As the sender called it.
  let given: String
  /// `foto-1.jpg`, by its place among the photos and by what it is.
  let name: String
  let bytes: [UInt8]
  /// What the sender called copies of it.
  var copies: [String] = []
}

/// A photo that is not put beside its post.
package struct LostPhoto: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// No file of its name is beside the text.
    case missing
    /// No picture, or half of one, or one of a kind that is not published.
    case broken
    case tooLarge
    /// It tells where it was taken, and no copy can be made that does not.
    case hasPlace
    /// Another one, under this name, is the same.
    case copy(of: String)
  }

  package let name: String
  package let reason: Reason
}
