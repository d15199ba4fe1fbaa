import KimModel

/// What is to be made of one photo.
struct PhotoOrder: Sendable {
  let photo: SourcePhoto
  let uses: Set<PhotoKey.Use>

  var hash: String { photo.hash }
  var keys: [PhotoKey] {
    uses.sorted { $0.rawValue < $1.rawValue }.map { PhotoKey(hash: hash, $0) }
  }
  var isDrawing: Bool { photo.format == .svg }
  var slots: [PhotoSlot] {
    PhotoSlot.variants(of: (photo.width, photo.height)) + [.fallback]
  }

  /// The photo in the working folder, under a name of ours.
  static func original(_ hash: String) -> String { "\(hash).foto" }
  var original: String { Self.original(hash) }

  /// The file of one pixel, beside the pictures of pages.
  static let toneName = "warna.ppm"

  /// In bytes; messengers show no larger ones.
  static let shareLimit = 300_000
  static let shareQualities = [80, 65, 50, 35, 20]
  static func shareSaving(_ quality: Int) -> String { "[strip,Q=\(quality),background=255]" }
}

extension PhotoSlot {
  /// How libvips is to save it.
  ///
  /// WebP's own effort (4) takes two and a half times as long at 1600 pixels for files that are 3.5 %
  /// smaller, and 0.002 more of SSIM (libvips 8.14, nine photos).
  var saving: String {
    switch self {
    case .small, .medium: "[strip,Q=75,effort=2]"
    case .large: "[strip,Q=72,effort=2]"
    case .fallback, .early: "[strip,Q=75,optimize-coding,background=255]"
    case .logo: "[strip,palette]"
    case .share: PhotoOrder.shareSaving(PhotoOrder.shareQualities[0])
    }
  }
}
