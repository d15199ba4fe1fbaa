/// A picture file of a site: what its header and its name say, and what is known of its pixels.
package struct SourcePhoto: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let format: PhotoFormat
  /// In pixels, as it is shown; of a drawing or a broken photo 0.
  package let width: Int
  package let height: Int
  /// The first 32 hexadecimal digits of the content's SHA-256: sites share a cache, so that nobody
  /// may be able to make a photo that has the hash of another.
  package let hash: String
  package let byteCount: Int
  package var state: PhotoState

  package init(
    path: String, format: PhotoFormat, width: Int, height: Int, hash: String, byteCount: Int = 0,
    state: PhotoState = .unseen
  ) {
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.hash = hash
    self.byteCount = byteCount
    self.state = state
  }

  /// A file that is there and that no picture can be made of.
  package static func refused(path: String, hash: String = "") -> SourcePhoto {
    SourcePhoto(path: path, format: .jpeg, width: 0, height: 0, hash: hash, state: .refused)
  }
}

/// A picture format, told by a file's first bytes and not by its name.
package enum PhotoFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case jpeg, png, webp, gif
  /// What scanners and office programs make.
  case tiff, bmp
  /// HEIC and AVIF: what newer phones take.
  case heif
  /// A drawing: can carry script and is read for logos only, of which a PNG is drawn.
  case svg

  /// Formats of cameras have no see-through parts, behind which a tone would stay in sight.
  var isOpaque: Bool { self == .jpeg || self == .heif }
}
