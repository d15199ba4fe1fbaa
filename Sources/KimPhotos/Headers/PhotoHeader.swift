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
    /// No width or height.
    case size
    /// More pixels than are opened here.
    case tooManyPixels
    /// A picture of a kind that is not opened here.
    case unfit
  }

  /// 50 megapixels: more than phones take, and what a few hundred megabytes of memory hold.
  package static let mostPixels = 50_000_000
  /// Of a strip that has few pixels all the same.
  package static let longestSide = 30_000

  package init(parsing bytes: [UInt8]) throws(Problem) {
    guard let format = Self.format(of: bytes) else { throw .notAPhoto }
    let bitmap = format == .bmp ? BitmapHeader(bytes) : nil
    if format == .bmp, bitmap == nil { throw .unfit }
    let size: PhotoSize? =
      switch format {
      case .jpeg: JPEGHeader(bytes).size
      case .png: PNGHeader.size(of: bytes)
      case .webp: WebPHeader.size(of: bytes)
      case .gif: GIFHeader.size(of: bytes)
      case .tiff: TIFFHeader.size(of: bytes)
      case .bmp: bitmap?.size(in: bytes.count)
      case .heif: HEIFHeader.size(of: bytes)
      case .svg: PhotoSize(width: PhotoSlot.logo.box.width, height: PhotoSlot.logo.box.height)
      }
    guard let size else { throw .truncated }
    guard size.width > 0, size.height > 0 else { throw .size }
    guard max(size.width, size.height) <= Self.longestSide,
      size.width * size.height <= Self.mostPixels
    else { throw .tooManyPixels }
    (self.format, width, height) = (format, size.width, size.height)
  }

  /// Nil for what is no picture.
  package static func format(of bytes: [UInt8]) -> PhotoFormat? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: PNGHeader.signature) { return .png }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .webp
    }
    if HEIFHeader.isFound(in: bytes) { return .heif }
    if TIFFHeader.isFound(in: bytes) { return .tiff }
    if BitmapHeader.isFound(in: bytes) { return .bmp }
    return SVGText.isFound(in: bytes) ? .svg : nil
  }
}
