import KimModel

extension Post {
  /// The photo that stands for the post: its own, else the first of its gallery or of its text.
  var thumbnail: PostPhoto? {
    let photos =
      [self.photos.cover].compactMap { $0 } + self.photos.gallery
      + body.photos.map { PostPhoto(photo: $0, alt: title) }
    return photos.first { !$0.photo.isBroken && $0.photo.format != .svg }
  }
}
