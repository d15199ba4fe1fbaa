package import KimModel

/// What a picture file says of itself: told from its bytes, whatever its name.
package struct PhotoHeader: Equatable {
  package let format: PhotoFormat
  /// In pixels, as the picture is shown: turned as its EXIF orientation says.
  package let width: Int
  package let height: Int

  package enum Problem: Error, Equatable {
    case notAPhoto
    /// It ends before the picture does, as after an upload over a weak signal.
    case truncated
    /// No width or height, or one that no phone could show.
    case size
  }

  /// More than any camera takes; decoding a larger one would bring down a cheap phone.
  package static let longestSide = 30_000

  package init(parsing bytes: [UInt8]) throws(Problem) {
    guard let format = Self.format(of: bytes) else { throw .notAPhoto }
    let size: PhotoSize? =
      switch format {
      case .jpeg: JPEGHeader(bytes).size
      case .png: PNGHeader.size(of: bytes)
      case .webp: WebPHeader.size(of: bytes)
      case .gif: GIFHeader.size(of: bytes)
      }
    guard let size else { throw .truncated }
    let sides = 1...Self.longestSide
    guard sides ~= size.width, sides ~= size.height else { throw .size }
    (self.format, width, height) = (format, size.width, size.height)
  }

  private static func format(of bytes: [UInt8]) -> PhotoFormat? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: PNGHeader.signature) { return .png }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .webp
    }
    return nil
  }
}
