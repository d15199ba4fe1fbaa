import KimModel

/// What a picture worker is to make of one photo.
struct PictureOrder: Sendable, Codable {
  struct Picture: Sendable, Codable {
    enum Shape: String, Sendable, Codable {
      /// As large as the box allows, never enlarged.
      case fit
      /// What draws the eye, in just this size.
      case crop
      /// All of it, in just this size.
      case stretch
    }

    /// Below the working folder.
    let file: String
    let shape: Shape
    let width: Int
    let height: Int
    /// How it is saved, as libvips writes it: `[strip,Q=75]`. Each next one is tried where the file has
    /// more than `mostBytes`.
    let savings: [String]
    var mostBytes: Int?
  }

  /// The file that is read, and the box that it is opened into.
  let photo: String
  let width: Int
  let height: Int
  /// In each row the first is made of the photo as it was opened, and every other one of the one before
  /// it, because a smaller picture has fewer pixels to look at.
  let rows: [[Picture]]
}
