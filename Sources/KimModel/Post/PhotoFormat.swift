/// A picture format, told by a file's first bytes and not by its name.
package enum PhotoFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case jpeg, png, webp, gif
  /// HEIC and AVIF: what newer phones take.
  case heif
  /// A drawing: can carry script and is read for logos only, of which a PNG is drawn.
  case svg

  /// Formats of cameras have no see-through parts, behind which a tone would stay in sight.
  var isOpaque: Bool { self == .jpeg || self == .heif }
}
