/// A kind of picture that is made of a photo, by the name that it has in the cache.
package enum PhotoSlot: String, Sendable, Hashable, CaseIterable {
  case small = "480.webp"
  case medium = "960.webp"
  case large = "1600.webp"
  /// For browsers and previews that know no WebP.
  case fallback = "960.jpg"
  /// What stands in for all of these until a later build has made them.
  case early = "awal.jpg"
  /// Of link previews: cropped to what draws the eye.
  case share = "bagikan.jpg"
  case logo = "logo.png"

  /// What pages that show a photo choose from, the smallest first.
  package static let variants: [PhotoSlot] = [.small, .medium, .large]

  /// The box that the picture fits in, in pixels. Its height matters for strips only: a WebP
  /// cannot be higher than 16,383.
  package var box: (width: Int, height: Int) {
    switch self {
    case .small: (480, 1920)
    case .medium, .fallback, .early: (960, 3840)
    case .large: (1600, 6400)
    case .share: (1200, 630)
    case .logo: (160, 160)
    }
  }

  /// The size of a photo in this box, never enlarged; the preview is filled whatever the photo.
  package func size(of photo: (width: Int, height: Int)) -> (width: Int, height: Int) {
    guard self != .share else { return box }
    let scale = min(
      1, Double(box.width) / Double(photo.width), Double(box.height) / Double(photo.height))
    func scaled(_ side: Int) -> Int { max(1, Int((Double(side) * scale).rounded())) }
    return (scaled(photo.width), scaled(photo.height))
  }

  /// The variants that a photo of this size has: each at least a fifth wider than the one before
  /// it, for less is not worth a file.
  package static func variants(of photo: (width: Int, height: Int)) -> [PhotoSlot] {
    var widest = 0
    return variants.filter { slot in
      let width = slot.size(of: photo).width
      guard width * 5 >= widest * 6 else { return false }
      widest = width
      return true
    }
  }
}
